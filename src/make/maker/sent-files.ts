/**
 * Files of a draft go to the worker once: who types asks several times at each rest, and a film is megabytes. Both sides forget a
 * file with the first draft that has it no more, so that neither has to ask what the other still knows.
 */
import type {PackageDraft} from '../../domain/exchange/package-draft.ts';

/** In a draft on its way, in the place of a file that the worker knows. */
interface Known {
  readonly known: number;
}

/** What is given with a question, as it goes over. */
export interface Sent {
  readonly given: readonly unknown[];
  /** Files that the worker does not know yet. */
  readonly files: ReadonlyMap<number, Uint8Array>;
}

/** Smaller ones are texts mostly, made anew for each question. */
const leastBytes = 50_000;

/** A `PackageDraft` is one, too: one with nothing that the worker knows. */
type DraftOnItsWay = Omit<PackageDraft, 'files'> & {
  readonly files: ReadonlyMap<string, Uint8Array | Known>;
};

const isDraft = (value: unknown): value is DraftOnItsWay =>
  typeof value === 'object' && value !== null && 'yaml' in value && 'files' in value;

/** The page's side. */
export class FilesToSend {
  /** File → by what the worker knows it. */
  #known: ReadonlyMap<Uint8Array, number> = new Map();
  #last = 0;

  send(given: readonly unknown[]): Sent {
    const files = new Map<number, Uint8Array>();
    return {given: given.map((value) => (isDraft(value) ? this.#draft(value, files) : value)), files};
  }

  #draft(draft: DraftOnItsWay, added: Map<number, Uint8Array>): DraftOnItsWay {
    const known = new Map<Uint8Array, number>();
    const numberOf = (file: Uint8Array): number => {
      const number = known.get(file) ?? this.#known.get(file) ?? ++this.#last;
      if (!this.#known.has(file)) added.set(number, file);
      known.set(file, number);
      return number;
    };
    const files = [...draft.files].map(([path, file]): [string, Uint8Array | Known] => [
      path,
      file instanceof Uint8Array && file.length >= leastBytes ? {known: numberOf(file)} : file,
    ]);
    this.#known = known;
    return {...draft, files: new Map(files)};
  }
}

/** The worker's side: takes the questions in the order in which they were sent. */
export class SentFiles {
  #known: ReadonlyMap<number, Uint8Array> = new Map();

  /** What was given, with its files. */
  take({given, files}: Sent): readonly unknown[] {
    return given.map((value) => (isDraft(value) ? this.#draft(value, files) : value));
  }

  #draft(draft: DraftOnItsWay, added: ReadonlyMap<number, Uint8Array>): PackageDraft {
    const known = new Map<number, Uint8Array>();
    const files = [...draft.files].map(([path, file]): [string, Uint8Array] => {
      if (file instanceof Uint8Array) return [path, file];
      const bytes = added.get(file.known) ?? this.#known.get(file.known);
      if (!bytes) throw new Error(`${path} was not sent.`);
      known.set(file.known, bytes);
      return [path, bytes];
    });
    this.#known = known;
    return {...draft, files: new Map(files)};
  }
}
