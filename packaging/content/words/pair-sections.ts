import type {Section} from '../markdown/read-sections.ts';
import {didYouMean} from '../did-you-mean.ts';
import type {Place, Problems} from '../problems.ts';

/**
 * Ties sections to the ids (with their places) that `owner` has and reports what has no partner, stands
 * twice or in another order. `mark` begins the heading of such a section: `##` or `###`.
 */
export function pairSections(
  ids: ReadonlyMap<string, Place>,
  words: {file: string; sections: readonly Section[]; mark: string; owner: string},
  problems: Problems,
): ReadonlyMap<string, Section> {
  const paired = new Map<string, Section>();
  for (const section of words.sections) {
    const {id} = section;
    const twin = paired.get(id);
    if (twin) {
      problems.add(
        section,
        'id-duplicate',
        `The section {#${id}} stands already on line ${twin.line}. Put the words into one section.`,
      );
    } else if (ids.has(id)) {
      paired.set(id, section);
    } else {
      problems.add(
        section,
        'words-without-block',
        `${words.owner} has no "${id}".${didYouMean(id, [...ids.keys()])} Correct the id, add it there, or take this section away.`,
      );
    }
  }
  for (const [id, place] of ids) {
    if (paired.has(id)) continue;
    problems.add(
      place,
      'block-without-words',
      `"${id}" has no section in ${words.file}. Add "${words.mark} Heading {#${id}}" there.`,
    );
  }
  checkOrder(
    [...ids.keys()].filter((id) => paired.has(id)),
    paired,
    words.owner,
    problems,
  );
  return paired;
}

function checkOrder(
  wanted: readonly string[],
  paired: ReadonlyMap<string, Section>,
  owner: string,
  problems: Problems,
): void {
  const found = [...paired.keys()];
  const at = wanted.findIndex((id, i) => found[i] !== id);
  const section = paired.get(found[at] ?? '');
  if (!section) return;
  problems.add(
    section,
    'block-order',
    `Here ${owner} has "${wanted[at]}", not "${section.id}". Put the sections into the same order: ${wanted.join(', ')}.`,
  );
}
