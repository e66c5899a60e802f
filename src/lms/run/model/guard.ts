/**
 * What the content may read and write at this moment, and with which code of its standard it is refused. A call that is
 * refused reaches nothing behind. Source: SCORM 1.2 RTE 3.3–3.4; SCORM 2004 4th Ed. RTE 3.1.7, 4.1–4.3.
 */
import type {ScormVersion} from '../../package/manifest.ts';
import type {Answer, ElementStore} from './element-store.ts';
import {type ElementRule, collectionsOf, patternOf, preset, readOnly} from './element-table.ts';
import {ruleOf, tables} from './elements.ts';
import {type ErrorCodes, codesOf} from './error-codes.ts';
import {validityOf} from './navigation-elements.ts';
import {hasOnePattern, isSamePattern, learnerResponse, rightPattern} from './responses.ts';
import type {Check} from './value-checks.ts';

const pattern = 'cmi.interactions.n.correct_responses.n.pattern';
/** Collections in which one id stands once. */
const uniqueIds = new Set(['cmi.objectives.n.id', 'cmi.interactions.n.objectives.n.id']);

export class Guard {
  readonly #version: ScormVersion;
  readonly #codes: ErrorCodes;
  readonly #storeOf: (element: string) => ElementStore;

  constructor(version: ScormVersion, storeOf: (element: string) => ElementStore) {
    this.#version = version;
    this.#codes = codesOf[version];
    this.#storeOf = storeOf;
  }

  /** The answer to GetValue where nothing need be asked; undefined: the store has it. */
  beforeGet(element: string): Answer | undefined {
    const {notNamed, unknown, writeOnly, noRecord, notSet} = this.#codes;
    if (element === '') return refused(notNamed.get);
    const rule = this.#rule(element);
    if (!rule) return this.#keywordAnswer(element) ?? refused(unknown);
    const store = this.#storeOf(element);
    if (rule.access === 'w' || store.isClosed(element, 'read')) return refused(writeOnly);
    if (collectionsOf(element).some(({collection, index}) => index >= store.count(collection)))
      return refused(noRecord.get);
    const isUnset = notSet !== '0' && !rule.isPreset && !store.has(element);
    return isUnset ? refused(notSet) : undefined;
  }

  /** The error of SetValue; undefined: the store may have it. */
  beforeSet(element: string, value: string): string | undefined {
    const codes = this.#codes;
    if (element === '') return codes.notNamed.set;
    if (/\._(?:children|count|version)$/.test(element) && this.#isKeyword(element)) return codes.keyword;
    // An index is written without zeros before it: with them there is no such record.
    if (this.#rule(element.replace(/\.0+(?=\d)/g, '.')) && /\.0\d/.test(element)) return codes.noRecord.set;
    const rule = this.#rule(element);
    if (!rule) return codes.unknown;
    if (rule.access === 'r' || this.#storeOf(element).isClosed(element, 'write')) return codes.readOnly;
    return this.#recordRefusal(element) ?? this.#valueRefusal(element, rule, value);
  }

  #recordRefusal(element: string): string | undefined {
    const codes = this.#codes;
    const records = collectionsOf(element);
    if (records.some(({collection, index}) => index > this.#mayGrowTo(collection))) return codes.noRecord.set;
    if (this.#version === '2004' && !this.#isFounded(element)) return codes.dependency;
    if (this.#version === '2004' && this.#isOneTooMany(element)) return codes.noRecord.set;
    return undefined;
  }

  #valueRefusal(element: string, rule: ElementRule, value: string): string | undefined {
    const codes = this.#codes;
    const fault = this.#check(element, rule)(value);
    if (fault !== undefined) return fault === 'range' ? codes.range : codes.type;
    return this.#version === '2004' && this.#isTaken(element, value) ? codes.notNamed.set : undefined;
  }

  #has(element: string): boolean {
    return this.#storeOf(element).has(element);
  }

  #value(element: string): string {
    return this.#storeOf(element).value(element);
  }

  #count(collection: string): number {
    return this.#storeOf(collection).count(collection);
  }

  /** The index a new record may have. The LMS alone makes those of `adl.data`. */
  #mayGrowTo(collection: string): number {
    return collection === 'adl.data' ? this.#count(collection) - 1 : this.#count(collection);
  }

  #rule(element: string): ElementRule | undefined {
    if (this.#version === '2004' && validityOf(element)) return preset(readOnly);
    return ruleOf(this.#version, element);
  }

  /** `_count`, and `_children` or `_version` where there are none. */
  #keywordAnswer(element: string): Answer | undefined {
    const match = /^(.+)\.(_children|_count|_version)$/.exec(element);
    if (!match) return undefined;
    const [, owner = '', word] = match;
    const {noChildren, noCount, noRecord} = this.#codes;
    if (word === '_count' && this.#isCollection(owner)) {
      const isThere = collectionsOf(owner).every(({collection, index}) => index < this.#count(collection));
      if (isThere) return {value: String(this.#count(owner)), error: '0'};
      return this.#version === '2004' ? refused(noRecord.get) : {value: '0', error: '0'};
    }
    if (!this.#exists(owner)) return undefined;
    return refused(word === '_count' ? noCount : noChildren);
  }

  #isKeyword(element: string): boolean {
    const owner = element.slice(0, element.lastIndexOf('.'));
    return this.#rule(element) !== undefined || (element.endsWith('._count') && this.#isCollection(owner));
  }

  #isCollection(owner: string): boolean {
    const prefix = `${patternOf(owner).pattern}.n.`;
    return Object.keys(tables[this.#version]).some((name) => name.startsWith(prefix));
  }

  #exists(owner: string): boolean {
    const name = patternOf(owner).pattern;
    return Object.keys(tables[this.#version]).some((one) => one === name || one.startsWith(`${name}.`));
  }

  /** 2004: a record begins with its id; answers need to know their type. */
  #isFounded(element: string): boolean {
    const [first] = collectionsOf(element);
    if (!first || !/^cmi\.(?:objectives|interactions)$/.test(first.collection)) return true;
    const record = `${first.collection}.${first.index}`;
    if (element !== `${record}.id` && !this.#has(`${record}.id`)) return false;
    return !/\.(?:learner_response|pattern)$/.test(element) || this.#has(`${record}.type`);
  }

  /** 2004: a second right answer where there is one at most. */
  #isOneTooMany(element: string): boolean {
    const [first, record] = collectionsOf(element);
    if (!first || !record || record.index === 0 || patternOf(element).pattern !== pattern) return false;
    return hasOnePattern(this.#value(`${first.collection}.${first.index}.type`));
  }

  #check(element: string, rule: ElementRule): Check {
    const [first] = collectionsOf(element);
    if (this.#version === '2004' && first?.collection === 'cmi.interactions') {
      const type = this.#value(`cmi.interactions.${first.index}.type`);
      if (element.endsWith('.learner_response')) return learnerResponse(type);
      if (element.endsWith('.pattern')) return rightPattern(type);
    }
    return rule.check ?? (() => undefined);
  }

  /** 2004: an id that cannot be changed or stands elsewhere, an answer that is right already. */
  #isTaken(element: string, value: string): boolean {
    const name = patternOf(element).pattern;
    const record = collectionsOf(element).at(-1);
    if (!record) return false;
    const {collection, index} = record;
    const tail = element.slice(`${collection}.${index}.`.length);
    const others = Array.from({length: this.#count(collection)}, (_, at) => at)
      .filter((at) => at !== index)
      .map((at) => `${collection}.${at}.${tail}`)
      .map((other) => (this.#has(other) ? this.#value(other) : undefined));
    if (uniqueIds.has(name)) {
      const isFixed = name === 'cmi.objectives.n.id' && this.#has(element) && this.#value(element) !== value;
      return isFixed || others.includes(value);
    }
    if (name !== pattern) return false;
    const type = this.#value(`${collection.slice(0, collection.lastIndexOf('.'))}.type`);
    return others.some((other) => other !== undefined && isSamePattern(type, other, value));
  }
}

const refused = (error: string): Answer => ({value: '', error});
