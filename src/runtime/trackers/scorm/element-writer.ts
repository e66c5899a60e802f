import type {TrackerError} from '../../tracker.ts';
import type {LmsLink} from './lms-link.ts';

/**
 * One element and its value, e.g. `['cmi.location', 'definitions/three-parts']`; maybe what to say to an LMS
 * that refuses the value though the standard allows it.
 */
export type Field = readonly [element: string, value: string, plainer?: string];

export interface ElementWriterOptions {
  readonly link: LmsLink;
  /** Elements whose refusal fails the save; every other one is left alone once it was refused. */
  readonly required: ReadonlySet<string>;
  /**
   * A legal value, different from the given one, that does the least harm if the page dies before
   * the right one follows; undefined for an LMS that sends unchanged values again. `isPlain`: the LMS takes
   * plainer values alone there.
   */
  readonly standInFor: (field: Field, isPlain: boolean) => string | undefined;
}

interface Entry {
  /** Value last set in the LMS's own memory. */
  readonly current: string;
  /** Value at the last commit, whether that was stored or not; undefined before the first. */
  readonly attempted: string | undefined;
  /** How sure it is that the LMS stores `current`: not at all, it said so, it gave it to us. */
  readonly trust: 'none' | 'said' | 'given';
}

/**
 * Sets elements so that each value arrives, once, on LMSs that mark values as saved before they
 * send them: such an LMS never sends a value of a failed commit again, unless it is a different
 * one at the next commit. So a value that may be lost is first committed as a stand-in (
 * `commitStandIns`), then set right (`write`) and committed again.
 */
export class ElementWriter {
  readonly #link: LmsLink;
  readonly #required: ReadonlySet<string>;
  readonly #standInFor: ElementWriterOptions['standInFor'];
  readonly #entries = new Map<string, Entry>();
  readonly #refused = new Set<string>();
  /** Elements of which it took only the plainer value: no other is tried again. */
  readonly #plain = new Set<string>();
  /** Blanks at its end are cut off when it is read. */
  readonly #harmless = 'cmi.suspend_data';

  constructor(options: ElementWriterOptions) {
    this.#link = options.link;
    this.#required = options.required;
    this.#standInFor = options.standInFor;
  }

  /** Notes a value that the LMS gave us, so that it is not sent back. */
  noteGiven([element, value]: Field): void {
    this.#entries.set(element, {current: value, attempted: value, trust: 'given'});
  }

  /**
   * Commits other values in the place of those that would never be sent again; no call when there
   * are none. Returns '' or the code of the failed commit: `write` works after that as well.
   */
  commitStandIns(fields: readonly Field[]): string {
    let isChanged = false;
    for (const [element, wanted, plainer] of fields) {
      const value = this.#valueFor(element, wanted, plainer);
      const standIn = this.#isStuck(element, value) ? this.#standIn(element, value) : undefined;
      if (standIn !== undefined && this.#put(element, standIn) === '') isChanged = true;
    }
    if (!isChanged) return '';
    return this.sent(() => this.#link.commit());
  }

  /**
   * For last words, and for commits that nobody hears: what would not be sent again goes with another value where that does
   * no harm if it stays; no stand-in is sent before it, since requests of a page that goes may overtake each other.
   */
  varied(fields: readonly Field[]): readonly Field[] {
    return fields.map((field): Field => {
      const [element, value] = field;
      const isVaried = element === this.#harmless && this.#isStuck(element, value);
      return isVaried ? [element, this.#standIn(element, value) ?? value] : field;
    });
  }

  /**
   * Carries out a commit, or the end of the session, and notes its result. An LMS that throws has marked values as
   * saved like one that refuses. `isHeard`: see `Tracker.save`.
   */
  sent(send: () => string, isHeard = true): string {
    let code = 'threw';
    try {
      code = send();
      return code;
    } finally {
      this.#note(code === '', isHeard);
    }
  }

  /**
   * Sets what the LMS does not have yet; the caller commits or ends the session next, by
   * `sent`. Returns the refusal of a required element, if there was one. Throws
   * `TrackerError` when the session or the LMS is gone.
   */
  write(fields: readonly Field[]): TrackerError | undefined {
    let failure: TrackerError | undefined;
    for (const [element, wanted, plainer] of fields) {
      const kind = kindOf(element);
      const value = this.#valueFor(element, wanted, plainer);
      if (this.#refused.has(kind) || this.#isSet(element, value)) continue;
      let code = this.#put(element, value);
      if (code !== '' && plainer !== undefined && value !== plainer) {
        code = this.#put(element, plainer);
        if (code === '') this.#plain.add(kind);
      }
      if (code === '') continue;
      if (!this.#required.has(element)) this.#refused.add(kind);
      else failure ??= this.#link.refusal('SetValue', code, element);
    }
    return failure;
  }

  #note(isStored: boolean, isHeard: boolean): void {
    for (const [element, {current, trust}] of this.#entries) {
      // No stand-in went before it: such an LMS has not sent it.
      const isKeptBack =
        !isHeard && this.#isStuck(element, current) && this.#standIn(element, current) !== undefined;
      const trustNow = trust === 'none' && isStored && !isKeptBack ? 'said' : trust;
      this.#entries.set(element, {current, attempted: current, trust: trustNow});
    }
  }

  /** What the LMS said is not believed any more: all but what it gave us is sent anew. */
  distrustSent(): void {
    for (const [element, entry] of this.#entries) {
      if (entry.trust === 'said') this.#entries.set(element, {...entry, trust: 'none'});
    }
  }

  #standIn(element: string, value: string): string | undefined {
    return this.#standInFor([element, value], this.#plain.has(kindOf(element)));
  }

  #valueFor(element: string, wanted: string, plainer: string | undefined): string {
    return plainer !== undefined && this.#plain.has(kindOf(element)) ? plainer : wanted;
  }

  /** A commit with this very value failed. */
  #isStuck(element: string, value: string): boolean {
    const entry = this.#entries.get(element);
    return entry?.trust === 'none' && entry.current === value && entry.attempted === value;
  }

  #isSet(element: string, value: string): boolean {
    return this.#entries.get(element)?.current === value && !this.#isStuck(element, value);
  }

  /** Returns '' or the code of the refusal. */
  #put(element: string, value: string): string {
    const code = this.#link.set(element, value);
    const attempted = this.#entries.get(element)?.attempted;
    if (code === '') this.#entries.set(element, {current: value, attempted, trust: 'none'});
    return code;
  }
}

/** The element whatever its index. */
const kindOf = (element: string): string => element.replace(/\.\d+/g, '.n');
