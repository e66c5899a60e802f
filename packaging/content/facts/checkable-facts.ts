import type {CheckableFact, FactOpen, FactPlace} from '../../../src/domain/exchange/facts/fact-checking.ts';
import type {Lesson} from '../../../src/domain/course/course.ts';
import {factUses, type FactUse} from './fact-uses.ts';
import {publicationOf} from './publication.ts';
import {readFacts, type Fact} from './read-facts.ts';
import {compiledPage} from '../pages/compiled-pages.ts';
import {Problems} from '../problems.ts';
import type {Content} from '../read/content.ts';
import {readCourse} from '../read/read-course.ts';
import {YamlFile} from '../read/read-yaml.ts';
import {contactSchema} from '../schemas/pages.ts';
import type {ChangedLesson} from '../../profile/words/apply-words.ts';

/** A compiled course. */
interface KnownCourse {
  /** Language → lessons. */
  readonly lessons: ReadonlyMap<string, readonly Lesson[]>;
  readonly files: ReadonlyMap<string, string>;
}

interface Setting extends KnownCourse {
  readonly content: Content;
  /** Default first. */
  readonly languages: readonly string[];
  /** What a municipality says in its own words. */
  readonly changed: readonly ChangedLesson[];
  /** `2026-11-30` */
  readonly today: string;
}

/**
 * Whatever a profile may check, what is open first: overdue, never read, second-hand. A check that a profile has changes nothing here, so
 * that it can be taken back.
 */
export function checkableFacts(setting: Setting): readonly CheckableFact[] {
  const {content, changed, today} = setting;
  // The site was built of this: whoever changes it has seen its mistakes.
  const course = readCourse(content, {scope: 'course', withApart: true}, new Problems());
  const uses = factUses(course);
  const {overdue, unread, secondHand, neverRung} = publicationOf(content, today, {changed});
  const open = new Map<string, FactOpen>([
    ...secondHand.map(({fact}) => [fact.id, 'second-hand'] as const),
    ...unread.map(({fact}) => [fact.id, 'never'] as const),
    ...overdue.map(({fact}) => [fact.id, 'overdue'] as const),
    ...neverRung.map(({id}) => [id, 'never'] as const),
  ]);
  const rewritten = new Set(changed.flatMap(({facts}) => facts));
  const [language = ''] = setting.languages;
  const facts = [...readFacts(content, new Problems()).values()].flatMap((fact): CheckableFact[] => {
    const own = uses.filter((use) => use.fact === fact?.id);
    if (!fact || own.length === 0) return [];
    const source = course.sources.get(fact.logic.source);
    const {title = fact.logic.source, publisher = '', url} = source ?? {};
    return [
      {
        ...factOf(fact),
        language,
        source: {title, publisher, ...(url !== undefined && {url})},
        ...openIn(open, fact.id),
        isRewritten: rewritten.has(fact.id),
        places: placesOf(own, setting),
      },
    ];
  });
  const all = [...facts, ...contactsIn(setting, language, open)];
  return all.toSorted((a, b) => rank(a) - rank(b));
}

const openIn = (open: ReadonlyMap<string, FactOpen>, id: string): Pick<CheckableFact, 'open'> => {
  const why = open.get(id);
  return why === undefined ? {} : {open: why};
};

const order: readonly (FactOpen | undefined)[] = ['overdue', 'never', 'second-hand', undefined];
const rank = ({open}: Pick<CheckableFact, 'open'>): number => order.indexOf(open);

function factOf({id, logic}: Fact): Pick<CheckableFact, 'id' | 'isLaw' | 'says' | 'readOn' | 'reviewBy'> {
  const {kind, says, checked} = logic;
  const due = logic['review-by'];
  return {
    id,
    isLaw: kind === 'law',
    says,
    ...(checked !== 'never' && {readOn: checked.on}),
    ...(due !== undefined && {reviewBy: due}),
  };
}

/** A lesson, or a page, once each, in the order of the course. */
function placesOf(uses: readonly FactUse[], setting: Setting): readonly FactPlace[] {
  const places = new Map<string, FactPlace>();
  for (const {kind, way} of uses) {
    const [first = '', lesson = ''] = way;
    const key = kind === 'page' ? first : `${first}/${lesson}`;
    if (places.has(key)) continue;
    places.set(
      key,
      kind === 'page'
        ? {page: first, titles: pageTitles(first, setting)}
        : {module: first, lesson, titles: lessonTitles(first, lesson, setting)},
    );
  }
  return [...places.values()];
}

const lessonTitles = (module: string, id: string, {lessons}: Setting): FactPlace['titles'] =>
  Object.fromEntries(
    [...lessons].map(([language, all]) => [
      language,
      all.find((lesson) => lesson.module === module && lesson.id === id)?.title ?? id,
    ]),
  );

const pageTitles = (page: string, {content, languages}: Setting): FactPlace['titles'] =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      /^title: (.+)$/m.exec(content.get(`modules/${page}.${language}.md`) ?? '')?.[1] ?? page,
    ]),
  );

/** The contacts of the help page that have numbers. */
function contactsIn(
  setting: Setting,
  language: string,
  open: ReadonlyMap<string, FactOpen>,
): readonly CheckableFact[] {
  const yaml = YamlFile.readFrom(setting.content, 'modules/help.yaml', new Problems());
  const help = compiledPage(setting.files, language, 'help');
  return Object.keys(yaml?.valueAt(['contacts']) ?? {}).flatMap((id): CheckableFact[] => {
    const {phones, rung} = yaml?.read(contactSchema, new Problems(), ['contacts', id]) ?? {};
    if (!phones) return [];
    const name = help?.contacts.find((contact) => contact.id === id)?.name ?? id;
    return [
      {
        ...{id, isLaw: false, phones, says: name, language, isRewritten: false},
        source: {title: '', publisher: ''},
        ...(rung && {readOn: rung.on}),
        ...openIn(open, id),
        places: [{page: 'help', titles: pageTitles('help', setting)}],
      },
    ];
  });
}
