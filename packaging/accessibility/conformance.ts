import type {Criterion} from './criteria.ts';
import type {Note, Result} from './notes.ts';
import type {Claim} from './test-claims.ts';

/** What is said of a criterion, and by what. */
export interface Verdict {
  readonly criterion: Criterion;
  readonly result: Result;
  readonly tests: readonly Claim[];
  readonly note?: Note;
}

/**
 * One verdict for each criterion: that of its note, else it is supported, because its tests pass. Throws an `Error` that
 * names every criterion with neither, and every test or note about what is no criterion here.
 */
export function conformance(
  criteria: readonly Criterion[],
  claims: readonly Claim[],
  notes: readonly Note[],
): readonly Verdict[] {
  const known = new Set<string>(criteria.map(({id}) => id));
  const noted = notes.flatMap((note) => note.criteria);
  const faults = [
    ...claims
      .filter(({criterion}) => !known.has(criterion))
      .map(({criterion, file}) => `${file} names ${criterion}, which criteria.yaml does not have.`),
    ...noted
      .filter((id) => !known.has(id))
      .map((id) => `notes.yaml names ${id}, which criteria.yaml does not have.`),
    ...noted.filter((id, at) => noted.indexOf(id) !== at).map((id) => `notes.yaml names ${id} twice.`),
  ];
  const verdicts = criteria.map((criterion): Verdict => {
    const tests = claims.filter((claim) => claim.criterion === criterion.id);
    const note = notes.find((one) => one.criteria.includes(criterion.id));
    if (tests.length === 0 && !note)
      faults.push(`${criterion.id} is shown by nothing: name it in the title of a test, or write a note.`);
    return {criterion, result: note?.result ?? 'supports', tests, ...(note && {note})};
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return verdicts;
}

/** The newest day on which somebody looked. */
export const lookedOn = (notes: readonly Note[]): string =>
  notes
    .map(({date}) => date)
    .toSorted()
    .at(-1) ?? '';
