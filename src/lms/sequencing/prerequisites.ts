/**
 * Prerequisites of SCORM 1.2 (CAM 2.3.2.5.2): which items must be done before another opens, as an
 * `aicc_script`: `A&B`, `A|B`, `~A`, `A="passed"`, `A<>"failed"`, `2*{A,B,C}`, parentheses.
 */

/** Status of an item, one of the words of `cmi.core.lesson_status`. */
export type StatusOf = (itemId: string) => string;

type Test = (statusOf: StatusOf) => boolean;

const words = /"[^"]*"|<>|[&|~=(){},*]|[^\s&|~=<>(){},*"]+/g;

/** Short forms that AICC allows in place of the words. */
const short: Readonly<Record<string, string>> = {
  p: 'passed',
  c: 'completed',
  f: 'failed',
  i: 'incomplete',
  b: 'browsed',
  n: 'not attempted',
};

/** True when the script allows the item. A script that nobody can read locks nobody out. */
export function isOpen(script: string, statusOf: StatusOf): boolean {
  if (script.trim() === '') return true;
  const reader = new Reader(script.match(words) ?? []);
  const test = reader.either();
  return test === undefined || !reader.isAtEnd ? true : test(statusOf);
}

/** Reads a script from left to right; undefined wherever it breaks the grammar. */
class Reader {
  readonly #words: readonly string[];
  #at = 0;

  constructor(all: readonly string[]) {
    this.#words = all;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#words.length;
  }

  either(): Test | undefined {
    return this.#chain(
      '|',
      () => this.#all(),
      (tests) => (statusOf) => tests.some((test) => test(statusOf)),
    );
  }

  #all(): Test | undefined {
    return this.#chain(
      '&',
      () => this.#one(),
      (tests) => (statusOf) => tests.every((test) => test(statusOf)),
    );
  }

  #chain(
    mark: string,
    read: () => Test | undefined,
    join: (tests: readonly Test[]) => Test,
  ): Test | undefined {
    const tests = [read()];
    while (this.#take(mark)) tests.push(read());
    const known = tests.filter((test) => test !== undefined);
    return known.length === tests.length ? join(known) : undefined;
  }

  #one(): Test | undefined {
    if (this.#take('~')) {
      const test = this.#one();
      return test && ((statusOf) => !test(statusOf));
    }
    if (this.#take('(')) {
      const test = this.either();
      return this.#take(')') ? test : undefined;
    }
    const name = this.#next();
    if (name === undefined || /^[&|=<>(){},*]/.test(name)) return undefined;
    if (this.#take('*')) return this.#atLeast(Number(name));
    if (this.#take('=')) return this.#compared(name, true);
    if (this.#take('<>')) return this.#compared(name, false);
    return (statusOf) => isDone(statusOf(name));
  }

  #atLeast(count: number): Test | undefined {
    if (!this.#take('{')) return undefined;
    const tests: (Test | undefined)[] = [this.either()];
    while (this.#take(',')) tests.push(this.either());
    const known = tests.filter((test) => test !== undefined);
    if (!this.#take('}') || known.length !== tests.length) return undefined;
    return (statusOf) => known.filter((test) => test(statusOf)).length >= count;
  }

  #compared(name: string, isEqual: boolean): Test | undefined {
    const written = this.#next()?.replaceAll('"', '').toLowerCase();
    if (written === undefined) return undefined;
    const status = short[written] ?? written;
    return (statusOf) => (statusOf(name) === status) === isEqual;
  }

  #next(): string | undefined {
    const word = this.#words[this.#at];
    this.#at += 1;
    return word;
  }

  #take(word: string): boolean {
    if (this.#words[this.#at] !== word) return false;
    this.#at += 1;
    return true;
  }
}

const isDone = (status: string): boolean => status === 'passed' || status === 'completed';
