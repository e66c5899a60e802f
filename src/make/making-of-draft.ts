import type {LmsGuide} from '../domain/exchange/lms-guide.ts';
import {usualStandard} from '../domain/standards/standards.ts';
import type {PackageDraft} from '../domain/exchange/package-draft.ts';
import type {MakingChoice, PackageMaker} from '../domain/exchange/package-making.ts';
import {isPlain, type Draft} from './draft/draft.ts';
import {noProfileId} from './draft/no-profile-id.ts';
import {filesOf, idOf, valuesOf} from './draft/profile-of-draft.ts';

/** What nearly every LMS takes: for one that the table does not know. */
const likeliest = {standard: usualStandard, scope: 'course'};

/** The LMS of the table that was chosen; undefined for another one. */
export const systemOf = (
  systems: readonly LmsGuide[],
  {system}: Pick<Draft, 'system'>,
): LmsGuide | undefined => systems.find(({id}) => id === system);

/** What a file says was chosen, without an LMS that the table does not know: it would be taken for another one without a word. */
export function knownOf(
  {system, films}: Pick<Draft, 'system' | 'films'>,
  systems: readonly LmsGuide[],
): Pick<Draft, 'system' | 'films'> {
  const isKnown = system === 'other' || system === 'unknown' || systems.some(({id}) => id === system);
  return {system: isKnown ? system : '', films};
}

/** The package that the chosen LMS takes. */
export function choiceOf(systems: readonly LmsGuide[], draft: Pick<Draft, 'system' | 'films'>): MakingChoice {
  const {standard, scope} = systemOf(systems, draft)?.package ?? likeliest;
  // Languages stand in the profile, so that the command line makes the same package of it.
  return {standard, scope, films: draft.films, languages: []};
}

/** The profile and its files. */
export async function packageDraftOf(
  draft: Draft,
  maker: Pick<PackageMaker, 'profileText'>,
): Promise<PackageDraft> {
  if (isPlain(draft)) return {id: noProfileId, yaml: '', files: new Map()};
  return {id: idOf(draft), yaml: await maker.profileText(valuesOf(draft)), files: filesOf(draft)};
}

/** The files of the package, to be looked at, and the first page that an LMS would open. Rejects with a `MakingError`. */
export async function contentsOf(
  draft: Draft,
  systems: readonly LmsGuide[],
  maker: Pick<PackageMaker, 'profileText' | 'contents'>,
) {
  const {files, launches} = await maker.contents(await packageDraftOf(draft, maker), {
    ...choiceOf(systems, draft),
    // The page around the preview speaks this one.
    standard: usualStandard,
  });
  return {files, page: launches[0] ?? 'index.html'};
}
