/**
 * The last commit of a visit, kept on the stage's origin until the LMS has it: a tab that is closed takes messages on
 * their way along. Any package can write there, so an entry is sealed with a secret of its visit, which nobody else knows.
 */
import type {ContentCommit} from '../run/visit.ts';
import {isCommit} from './messages.ts';
import {sealOf} from './seal.ts';

const keyOf = (visit: string) => `kopiga-riciba-visit|${visit}`;

export class StageJournal {
  readonly #visit: string;
  readonly #secret: string;
  #last = 0;

  constructor(visit: string, secret: string) {
    this.#visit = visit;
    this.#secret = secret;
  }

  /** Without a store the message to the LMS is all there is. */
  write(number: number, commit: ContentCommit): void {
    this.#last = number;
    const text = JSON.stringify(commit);
    const entry = JSON.stringify({text, seal: sealOf(this.#secret, this.#visit + text)});
    withStore((store) => store.setItem(keyOf(this.#visit), entry));
  }

  /** The LMS has dealt with a commit. */
  settle(number: number): void {
    if (number === this.#last) withStore((store) => store.removeItem(keyOf(this.#visit)));
  }
}

/** What is left of these visits, by visit. It stays until the LMS has kept it, and knows the visit no longer. */
export function entriesOf(visits: readonly string[]): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  withStore((store) => {
    for (const visit of visits) {
      const entry = store.getItem(keyOf(visit));
      if (entry !== null) found.push([visit, entry]);
    }
  });
  return Object.fromEntries(found);
}

/** Removes what is left of visits that the LMS does not know: nobody asks for it, and other packages could read it. */
export function dropUnknown(known: readonly string[]): void {
  const keysKnown = new Set(known.map(keyOf));
  withStore((store) => {
    const keys = Array.from({length: store.length}, (_, index) => store.key(index) ?? '');
    for (const key of keys) if (key.startsWith(keyOf('')) && !keysKnown.has(key)) store.removeItem(key);
  });
}

/** The commit in an entry; undefined when somebody else than the visit has written it. */
export function readEntry(entry: string, visit: string, secret: string): ContentCommit | undefined {
  try {
    const {text, seal} = JSON.parse(entry) as {text: unknown; seal: unknown};
    if (typeof text !== 'string' || seal !== sealOf(secret, visit + text)) return undefined;
    const commit: unknown = JSON.parse(text);
    return isCommit(commit) ? commit : undefined;
  } catch {
    // No JSON: not written by a stage.
    return undefined;
  }
}

/** A browser may deny storage to a page in the frame of another site, or have no room: then nothing is kept here. */
function withStore(step: (store: Storage) => void): void {
  try {
    step(localStorage);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
