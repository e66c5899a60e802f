import type {MakingChoices} from '../../src/domain/exchange/package-making.ts';
import type {CompiledCourse} from '../content/compile/compile-course.ts';
import {Problems} from '../content/problems.ts';
import type {Content} from '../content/read/read-content.ts';
import {YamlFile} from '../content/read/read-yaml.ts';
import {courseSchema} from '../content/schemas/course.ts';
import {standards} from '../standards/index.ts';

/** What somebody can choose, of the course as its authors wrote it. */
export function choicesOf(
  content: Content,
  {course, courses}: Pick<CompiledCourse, 'course' | 'courses'>,
): MakingChoices {
  // Whoever builds the site is told its mistakes.
  const silent = new Problems();
  const written = YamlFile.readFrom(content, 'modules/course.yaml', silent)?.read(courseSchema, silent);
  return {
    course: course.id,
    version: course.version,
    languages: course.languages,
    standards: standards.map(({id, title}) => ({id, title})),
    modules: course.modules.map(({id, quiz}) => ({
      id,
      titles: titlesIn(courses, (each) => each.modules.find((module) => module.id === id)?.title),
      isApart: written?.apart?.includes(id) ?? false,
      ...(quiz?.passMark !== undefined && {passMark: quiz.passMark}),
    })),
    revisions: written?.revisions ?? {},
    ...(course.changedAt !== undefined && {changedAt: course.changedAt}),
    slots: slotsIn(content, course.languages),
  };
}

function titlesIn<T>(
  editions: ReadonlyMap<string, T>,
  titleOf: (edition: T) => string | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries([...editions].map(([language, edition]) => [language, titleOf(edition) ?? '']));
}

/** The headings of the films' places, as their words files have them. */
function slotsIn(content: Content, languages: readonly string[]): MakingChoices['slots'] {
  const titles = new Map(
    languages.map((language) => [language, headingsIn(content.get(`modules/videos.${language}.md`) ?? '')]),
  );
  const ids = new Set([...titles.values()].flatMap((headings) => [...headings.keys()]));
  return [...ids].map((id) => ({id, titles: titlesIn(titles, (headings) => headings.get(id))}));
}

const headingsIn = (words: string): ReadonlyMap<string, string> =>
  new Map(
    [...words.matchAll(/^## (.+) \{#([a-z0-9-]+)\}$/gm)].map(([, title = '', id = '']) => [id, plain(title)]),
  );

/** A title in another language is marked as such where lessons show it; a name in a form is plain words. */
const plain = (title: string): string => title.replaceAll(/\[([^\]]+)\]\{lang=[a-z]{2}\}/g, '$1');
