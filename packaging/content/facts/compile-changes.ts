import type {Change, ChangedPlace, Changes} from '../../../src/domain/pages/changes.ts';
import type {CompiledLesson} from '../compile/compile-lesson.ts';
import type {CompiledPages} from '../pages/compiled-pages.ts';
import type {Passage} from '../compile/passage.ts';
import {withNonBreaking} from '../markdown/non-breaking.ts';
import type {LoggedText} from '../markdown/to-rich-text.ts';
import type {Problems} from '../problems.ts';
import type {CourseSource} from '../read/read-course.ts';
import type {FactChange} from '../schemas/facts.ts';
import {factUses} from './fact-uses.ts';
import type {Fact} from './read-facts.ts';

export interface CompiledChanges {
  /** Undefined when nothing of the package has changed. */
  readonly page: Changes | undefined;
  readonly passage: Passage;
}

type WrittenPages = Pick<
  CompiledPages,
  'glossary' | 'leaflet' | 'reporting' | 'resources' | 'roles' | 'seminar'
>;

interface ChangesSetting {
  readonly course: CourseSource;
  readonly language: string;
  readonly problems: Problems;
}

/**
 * What changed in a package: the facts with a "changed" that its blocks name, the newest first. Where no block of the course
 * names one, the pages beside the lessons that do.
 */
export function compileChanges(
  lessons: readonly CompiledLesson[],
  pages: WrittenPages,
  setting: ChangesSetting,
): CompiledChanges {
  const uses = factUses(setting.course);
  const texts: LoggedText[] = [];
  const list = [...setting.course.facts.values()].flatMap((fact): Change[] => {
    const changed = fact?.logic.changed;
    if (!changed) return [];
    checkRevision(fact, changed, setting);
    const own = uses.filter((use) => use.fact === fact.id);
    const waysOf = (isPage: boolean) =>
      own.filter(({kind}) => (kind === 'page') === isPage).map(({way}) => way);
    const isRead = own.some(({kind}) => kind === 'block' || kind === 'decision');
    const places = isRead
      ? lessons.flatMap((lesson) => placesIn(lesson, waysOf(false)))
      : pagePlaces(waysOf(true), pages);
    return places.length === 0 ? [] : [changeOf(fact, changed, {...setting, places, texts})];
  });
  const newest = list.toSorted((a, b) => b.revision - a.revision);
  return {
    page: list.length === 0 ? undefined : {list: newest},
    passage: {texts, source: undefined, hasNotes: false, share: 1},
  };
}

function checkRevision(fact: Fact, {revision}: FactChange, {course, problems}: ChangesSetting): void {
  const {revisions = {}} = course.logic ?? {};
  if (revision in revisions) return;
  problems.add(
    fact.place('changed'),
    'field-value',
    `"changed" of ${fact.id} is of revision ${revision}, which the course does not have. Write "${revision}: 'YYYY-MM-DD'" below "revisions" in modules/course.yaml, or correct the number.`,
  );
}

/** The blocks of a lesson to which the ways lead; a quiz is no place to read about a change. */
function placesIn({lesson}: CompiledLesson, ways: readonly (readonly string[])[]): ChangedPlace[] {
  return lesson.blocks.flatMap(({id, title, type}): ChangedPlace[] => {
    const leads = ways.some(
      ([module, inLesson, block]) => module === lesson.module && inLesson === lesson.id && block === id,
    );
    if (!leads || type === 'quiz') return [];
    return [
      {
        module: lesson.module,
        lesson: lesson.id,
        block: id,
        title: [lesson.title, title].filter(Boolean).join(': '),
        ...(lesson.lang !== undefined && {lang: lesson.lang}),
      },
    ];
  });
}

/** The pages to which the ways lead, once each; of the glossary the terms. */
function pagePlaces(ways: readonly (readonly string[])[], pages: WrittenPages): ChangedPlace[] {
  const {glossary, leaflet, reporting, resources, roles, seminar} = pages;
  const titled: Readonly<Record<string, ChangedPlace | undefined>> = {
    ...(leaflet && {leaflet: {page: 'leaflet', title: leaflet.title}}),
    ...(reporting && {reporting: {page: 'reporting', title: reporting.title}}),
    ...(resources && {resources: {page: 'resources', title: resources.title}}),
    ...(roles && {roles: {page: 'role', title: roles.headings.common.title}}),
    ...(seminar && {seminar: {page: 'seminar', title: seminar.title}}),
  };
  const names = new Set(ways.map(([name]) => name));
  const terms = new Set(ways.filter(([name]) => name === 'glossary').map(([, term]) => term));
  return [
    ...(glossary?.terms ?? [])
      .filter(({id}) => terms.has(id))
      .map(({id, name}) => ({page: 'glossary', part: id, title: `${glossary?.title}: ${name}`})),
    ...Object.entries(titled).flatMap(([name, place]) => (place && names.has(name) ? [place] : [])),
  ];
}

interface ChangeSetting extends ChangesSetting {
  readonly places: readonly ChangedPlace[];
  readonly texts: LoggedText[];
}

function changeOf(fact: Fact, {revision, what, question}: FactChange, setting: ChangeSetting): Change {
  const words = (texts: Readonly<Record<string, string>>, name: string): string =>
    wordsOf(fact, texts, {name, ...setting});
  return {
    revision,
    what: words(what, 'what'),
    places: setting.places,
    ...(question && {
      question: {says: words(question.says, 'says'), isTrue: question.right, why: words(question.why, 'why')},
    }),
  };
}

function wordsOf(
  fact: Fact,
  texts: Readonly<Record<string, string>>,
  {name, language, problems, texts: log}: ChangeSetting & {readonly name: string},
): string {
  const text = texts[language];
  const place = fact.place('changed');
  if (text === undefined) {
    problems.add(
      place,
      'field-missing',
      `"${name}" in "changed" of ${fact.id} has no words in "${language}". Add "${language}: …" there.`,
    );
    return '';
  }
  log.push({...place, text, native: text});
  return withNonBreaking(text, language);
}
