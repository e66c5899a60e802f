import type {Publication} from './publication.ts';

const shownFirst = 5;

/** How much is open before publication, on one line. */
export function publicationSum({overdue, unread, secondHand, neverRung}: Publication): string {
  return `${overdue.length} overdue, ${unread.length} never read, ${secondHand.length} read second-hand, ${neverRung.length} contacts never rung.`;
}

/** The same with the first facts, for the command that builds packages; no lines when nothing is open. */
export function publicationSummary(open: Publication): readonly string[] {
  if (Object.values(open).every(({length}) => length === 0)) return [];
  const first = [...new Set([...open.overdue, ...open.unread].map(({fact}) => fact))].slice(0, shownFirst);
  return [
    `Not checked: ${publicationSum(open)}`,
    ...first.map(({id, logic}) => `  - ${id} (${logic.kind}): ${logic.says}`),
    'All of it, with the blocks that say so: npm run check -- --publication',
  ];
}
