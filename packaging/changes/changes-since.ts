import {
  isInOwnWords,
  type ChangedFact,
  type ChangedFactPlace,
  type MadeWith,
} from '../../src/domain/exchange/facts/content-changes.ts';
import type {ChangedBlock, ChangedPage} from '../../src/domain/pages/changes.ts';
import type {Revisions} from '../content/facts/revisions.ts';
import type {ChangedLesson} from '../profile/words/apply-words.ts';
import {changesIn} from './changes-in.ts';

/** A compiled course, and what a profile makes of it. */
export interface ChangedCourse {
  /** Default first. */
  readonly languages: readonly string[];
  /** With `content/<lang>/changes.json` where something has changed. */
  readonly files: ReadonlyMap<string, string>;
  readonly revisions: Revisions;
  /** Lessons in a municipality's own words. */
  readonly changed: readonly ChangedLesson[];
  /** False for a module that the profile leaves out. */
  readonly offers: (module: string) => boolean;
}

/** What changed after a revision (0: ever), what a municipality says in its own words first, then the newest. */
export function changesSince(
  revision: number,
  {languages, files, revisions, changed, offers}: ChangedCourse,
): readonly ChangedFact[] {
  const byLanguage = languages.map((language) => [language, changesIn(files, language)] as const);
  const [[, list] = ['', []]] = byLanguage;
  const facts = list.map((change, i): ChangedFact => {
    // The compiler makes the same list in every language.
    const told = byLanguage.map(([language, all]) => [language, all[i] ?? change] as const);
    const places = change.places.map(({title, ...place}, at): ChangedFactPlace => {
      const titles = told.map(
        ([language, {places: there}]) => [language, there[at]?.title ?? title] as const,
      );
      return {...place, titles: Object.fromEntries(titles), ownWords: ownWordsAt(place, changed)};
    });
    return {
      revision: change.revision,
      on: revisions[change.revision] ?? '',
      what: Object.fromEntries(told.map(([language, {what}]) => [language, what])),
      places: places
        .filter((place) => place.page !== undefined || offers(place.module))
        .toSorted((a, b) => Number(b.ownWords.length > 0) - Number(a.ownWords.length > 0)),
    };
  });
  return facts
    .filter((fact) => fact.revision > revision && fact.places.length > 0)
    .toSorted((a, b) => Number(isInOwnWords(b)) - Number(isInOwnWords(a)));
}

/** Pages are nowhere in a municipality's own words. */
const ownWordsAt = (
  place: ChangedBlock | ChangedPage,
  changed: readonly ChangedLesson[],
): readonly string[] =>
  place.page !== undefined
    ? []
    : changed
        .filter(
          ({module, lesson, blocks}) =>
            module === place.module && lesson === place.lesson && blocks.includes(place.block),
        )
        .map(({language}) => language);

/**
 * The same for whoever builds on the command line; no lines where nothing has changed.
 * @param id of the profile
 */
export function changesSummary(
  id: string,
  madeWith: MadeWith | undefined,
  facts: readonly ChangedFact[],
  newest: number,
): readonly string[] {
  if (facts.length === 0) return [];
  const since = madeWith
    ? `Since this profile was saved (${madeWith.on}, revision ${madeWith.revision} of the content)`
    : 'The profile does not say with which revision of the content it was made. Since the list began';
  return [
    `${since} ${facts.length === 1 ? 'a fact has' : `${facts.length} facts have`} changed:`,
    ...facts.map((fact) => `  - ${fact.on}: ${Object.values(fact.what)[0] ?? ''} ${placesText(fact)}`),
    `When you have read this, write "madeWith: {revision: ${newest}, on: 'YYYY-MM-DD'}" with the day in packaging/profiles/${id}.yaml.`,
  ];
}

function placesText({places}: ChangedFact): string {
  const named = (all: readonly ChangedFactPlace[]): string =>
    all
      .map((place) =>
        place.page === undefined
          ? `${place.module}/${place.lesson}/${place.block}`
          : ['page', place.page, place.part].filter(Boolean).join('/'),
      )
      .join(', ');
  const own = places.filter(({ownWords}) => ownWords.length > 0);
  const others = places.filter(({ownWords}) => ownWords.length === 0);
  return [
    ...(own.length === 0 ? [] : [`In your own words: ${named(own)}.`]),
    ...(others.length === 0 ? [] : [`In the course: ${named(others)}.`]),
  ].join(' ');
}
