/** How large a draft may be: what this page saves, it also takes back. */
import type {Draft} from './draft.ts';
import {filesOf} from './profile-of-draft.ts';

/** Bytes of the zip, of everything in it together, and how many files. Films are the large ones, and get no smaller in a zip. */
export const most = {
  zip: 121_000_000,
  content: 120_000_000,
  yaml: 500_000,
  words: 300_000,
  files: 2000,
} as const;

/** Texts that are written later have room, too. */
const mostAtBringing = 110_000_000;

/** Whether a draft is too large to be kept with a film or a picture that somebody brings; a smaller one may always take its place. */
export function isTooLargeWith(change: Partial<Draft>, draft: Draft): boolean {
  const bytes = bytesOf({...draft, ...change});
  return bytes > mostAtBringing && bytes > bytesOf(draft);
}

const bytesOf = (draft: Draft): number =>
  [...filesOf(draft).values()].reduce((sum, {length}) => sum + length, 0);
