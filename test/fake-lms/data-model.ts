import type {LmsProfile} from '../../src/lms/profiles/lms-profile.ts';
import {kindOf, type Rules} from './rules.ts';

/** How a version of SCORM numbers its refusals; '' means: no error, an empty value. */
export interface Codes {
  readonly unknown: string;
  readonly unsupported: string;
  readonly keyword: string;
  readonly readOnly: string;
  readonly writeOnly: string;
  readonly unset: string;
  readonly noIndexGet: string;
  readonly noIndexSet: string;
  /** Of an id with a character that this LMS does not take; '': it takes all. */
  readonly wrongId: string;
}

export interface DataModelOptions {
  readonly rules: Rules;
  readonly codes: Codes;
  /** What `_children` answers, by parent. */
  readonly children: Readonly<Record<string, string>>;
  /** Values at launch. */
  readonly given: Readonly<Record<string, string>>;
  /** Beginnings of the names of optional elements that this LMS does not have. */
  readonly unsupported: readonly string[];
  readonly profile: LmsProfile;
}

export interface Answer {
  readonly value: string;
  readonly code: string;
}

/** The run-time object's own memory of `cmi.*`: checks every name and value. */
export class DataModel {
  readonly values: Map<string, string>;
  readonly #options: DataModelOptions;
  readonly #counts = new Map<string, number>();

  constructor(options: DataModelOptions) {
    this.#options = options;
    this.values = new Map(Object.entries(options.given));
    for (const element of this.values.keys()) this.#countIndexes(element);
    if (options.profile.countsAnswersOnly) this.#counts.set('cmi.interactions', answersIn(options.given));
  }

  get(element: string): Answer {
    const {rules, codes, children, profile} = this.#options;
    const isCount = /\._(?:children|count)$/.test(element);
    if (this.#isUnsupported(element) || (isCount && profile.hasNoCounts)) return refused(codes.unsupported);
    const parent = element.replace(/\._(?:children|count)$/, '');
    if (element.endsWith('._children')) {
      const names = children[kindOf(`${parent}.`).slice(0, -1)];
      return names === undefined ? refused(codes.unknown) : {value: names, code: ''};
    }
    if (element.endsWith('._count')) return {value: String(this.#counts.get(parent) ?? 0), code: ''};
    const rule = rules[kindOf(element)];
    if (!rule) return refused(codes.unknown);
    if (rule.access === 'w') return refused(codes.writeOnly);
    if (this.#hasGap(element, 0)) return refused(codes.noIndexGet);
    const value = this.values.get(element);
    return value === undefined ? refused(codes.unset) : {value, code: ''};
  }

  /** Returns '' when taken, else the error code. */
  set(element: string, value: string): string {
    const {rules, codes} = this.#options;
    if (this.#isUnsupported(element)) return codes.unsupported;
    if (/\._(?:children|count)$/.test(element)) return codes.keyword;
    const rule = rules[kindOf(element)];
    if (!rule) return codes.unknown;
    if (rule.access === 'r') return codes.readOnly;
    const code = rule.check(this.#asUnderstood(element, value)) || this.#idCode(element, value);
    if (code) return code;
    if (this.#hasGap(element, 1)) return codes.noIndexSet;
    this.values.set(element, rule.isNumber ? String(Number(value)) : value);
    this.#countIndexes(element);
    return '';
  }

  /** Everything a SCO may write and has a value, `session_time` as well. */
  writable(): [element: string, value: string][] {
    return [...this.values].filter(([element]) => this.#options.rules[kindOf(element)]?.access !== 'r');
  }

  /** What is no word for this LMS is none for the rule either. */
  #asUnderstood(element: string, value: string): string {
    const isCredit = element.endsWith('.result') && /^[\d.]+$/.test(value);
    return this.#options.profile.resultsInWords && isCredit ? 'no word' : value;
  }

  #idCode(element: string, value: string): string {
    const {codes, profile} = this.#options;
    const isId = /^cmi\.(?:interactions|objectives)\..*\bid$/.test(element);
    return isId && codes.wrongId !== '' && profile.refusedInIds?.test(value) ? codes.wrongId : '';
  }

  #isUnsupported(element: string): boolean {
    return this.#options.unsupported.some((start) => element.startsWith(start));
  }

  /** True when an index on the way lies `beyond` or more above the ones that exist. */
  #hasGap(element: string, beyond: 0 | 1): boolean {
    return indexesOf(element).some(([parent, index]) => index >= (this.#counts.get(parent) ?? 0) + beyond);
  }

  #countIndexes(element: string): void {
    for (const [parent, index] of indexesOf(element)) {
      this.#counts.set(parent, Math.max(this.#counts.get(parent) ?? 0, index + 1));
    }
  }
}

/** Interactions of which more than the id is known. */
const answersIn = (given: DataModelOptions['given']): number =>
  new Set(
    Object.keys(given).flatMap((element) => /^cmi\.interactions\.(\d+)\.(?!id$)/.exec(element)?.[1] ?? []),
  ).size;

const refused = (code: string): Answer => ({value: '', code});

/** `a.3.b.0.c` → `[['a', 3], ['a.3.b', 0]]`. */
function indexesOf(element: string): [parent: string, index: number][] {
  const parts = element.split('.');
  return parts.flatMap((part, place): [string, number][] =>
    /^\d+$/.test(part) ? [[parts.slice(0, place).join('.'), Number(part)]] : [],
  );
}
