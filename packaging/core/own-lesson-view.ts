/** A lesson that a draft adds, as a page shows its settings. */
import {isOwnFilmPlace} from '../../src/domain/course/own-media.ts';
import {
  optionValues,
  type OwnLessonView,
  type OwnOptions,
  type OwnPart,
} from '../../src/domain/exchange/own-lessons.ts';
import {wordsParts, type WordsPart} from '../../src/domain/words/words-parts.ts';
import type {Content} from '../content/read/content.ts';
import {withThoseBehind} from '../content/read/own-lessons.ts';
import type {BlockSource, LessonSource} from '../content/read/read-lesson.ts';
import type {ModuleSource} from '../content/read/read-module.ts';
import {titleIn} from './title-in.ts';

/** Lessons behind which another one may stand: all but the test that ends a module. */
export const placesIn = (lessons: readonly LessonSource[], content: Content): OwnLessonView['places'] =>
  lessons
    .filter(({logic}) => logic.kind !== 'quiz')
    .map((lesson) => ({id: lesson.id, titles: titlesOf(lesson, content)}));

/** None of a lesson of the course. */
export function viewOf(
  lesson: LessonSource,
  {id: module, lessons}: Pick<ModuleSource, 'id' | 'lessons'>,
  content: Content,
): readonly OwnLessonView[] {
  const {own} = lesson;
  if (!own) return [];
  const words = wordsParts(content.get(`${own.folder}/${own.languages[0] ?? ''}.md`) ?? '');
  const titles = titlesOf(lesson, content);
  const behind = withThoseBehind(
    lesson.id,
    lessons.flatMap((each) => each.own ?? []),
  );
  return [
    {
      module,
      lesson: lesson.id,
      titles: Object.fromEntries(own.languages.map((language) => [language, titles[language] ?? lesson.id])),
      after: own.after,
      countsForCompletion: own.countsForCompletion,
      places: placesIn(
        lessons.filter(({id}) => !behind.has(id)),
        content,
      ),
      parts: lesson.blocks.map((block) => partOf(block, words)),
    },
  ];
}

function titlesOf({folder}: LessonSource, content: Content): Readonly<Record<string, string>> {
  const files = [...content].flatMap(([path, text]) => {
    const [, language] = path.startsWith(`${folder}/`) ? (/\/([a-z]{2})\.md$/.exec(path) ?? []) : [];
    const title = language === undefined ? undefined : titleIn(text);
    return language !== undefined && title !== undefined ? [[language, title] as const] : [];
  });
  return Object.fromEntries(files);
}

function partOf({logic, decisions}: BlockSource, words: readonly WordsPart[]): OwnPart {
  const {id, type} = logic;
  const asked =
    logic.type === 'choice'
      ? [optionsOf('', logic.choices, {values: optionValues.choice, section: id, words})]
      : decisions.map((decision) =>
          optionsOf(decision.logic.id, decision.logic.options, {
            values: optionValues.scenario,
            section: `${id}/${decision.logic.id}`,
            words,
          }),
        );
  return {id, type, title: headingOf(words, id), asked, ...shownIn(logic)};
}

/** What a figure or a film shows, where it can be chosen with a press: parts of a drawing have their words. */
function shownIn(logic: BlockSource['logic']): Pick<OwnPart, 'picture' | 'film'> {
  if (logic.type === 'video')
    return logic.slot !== undefined && isOwnFilmPlace(logic.slot) ? {film: logic.slot} : {};
  if (logic.type !== 'figure' || (logic.labels ?? logic.spots)) return {};
  const picture = logic.picture ?? logic.drawing;
  return picture === undefined ? {} : {picture};
}

function optionsOf(
  decision: string,
  options: Readonly<Record<string, string>>,
  {
    values,
    section,
    words,
  }: {
    readonly values: readonly string[];
    readonly section: string;
    readonly words: readonly WordsPart[];
  },
): OwnOptions {
  const textOf = (key: string): string =>
    /^- [a-z]: (.*)$/m.exec(
      words.find((part) => part.section === section && part.key === key)?.text ?? '',
    )?.[1] ?? key;
  return {
    decision,
    values,
    options: Object.entries(options).map(([key, value]) => ({key, text: textOf(key), value})),
  };
}

const headingOf = (words: readonly WordsPart[], id: string): string =>
  /^#+ (.*?)\s*\{#/.exec(words.find(({section}) => section === id)?.text ?? '')?.[1] ?? id;
