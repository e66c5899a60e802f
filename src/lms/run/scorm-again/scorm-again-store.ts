/** `cmi.*` of one visit: scorm-again keeps it, and beside it stands what scorm-again refuses (deviations.ts). */
import type {ScormVersion} from '../../package/manifest.ts';
import {type DataModel, elementNames, settingOrder, withoutEmpty} from '../data-model.ts';
import type {Answer, ElementStore} from '../model/element-store.ts';
import {ruleOf} from '../model/elements.ts';
import {deviationAt} from './deviations.ts';
import type {InnerApi} from './inner-api.ts';

/** What the standard has from the start and scorm-again only after a first visit. */
const fromStart: Readonly<Record<ScormVersion, DataModel>> = {
  '1.2': {'cmi.core.total_time': '00:00:00', 'cmi.core.credit': 'credit'},
  '2004': {},
};

export class ScormAgainStore implements ElementStore {
  readonly #inner: InnerApi;
  readonly #version: ScormVersion;
  readonly #beside = new Map<string, string>();
  readonly #given = new Set<string>();

  /** `values` are those of the LMS, before Initialize. They are not checked: what scorm-again does not take stands beside. */
  constructor(inner: InnerApi, version: ScormVersion, values: DataModel) {
    this.#inner = inner;
    this.#version = version;
    const all = {...fromStart[version], ...values};
    // One by one: scorm-again's own order puts index 10 before 2, and so drops values.
    for (const name of settingOrder(Object.keys(all))) {
      const value = all[name] ?? '';
      // What is no element, as an attempt may hold that an earlier version has kept, would replace a part of scorm-again.
      const isTaken = ruleOf(version, name) !== undefined && this.#keep(name, value, setBefore) === '0';
      if (!isTaken) this.#beside.set(name, value);
      this.#given.add(name);
    }
  }

  has(element: string): boolean {
    return this.#given.has(element);
  }

  value(element: string): string {
    return this.#beside.get(element) ?? getNow(this.#inner, element);
  }

  count(collection: string): number {
    return Number(getNow(this.#inner, `${collection}._count`));
  }

  isClosed(): boolean {
    return false;
  }

  read(element: string): Answer {
    const beside = this.#beside.get(element);
    if (beside !== undefined) return {value: beside, error: '0'};
    const value = this.#inner.lmsGetValue(element);
    return {value, error: this.#inner.lastErrorCode};
  }

  set(element: string, value: string): string {
    return this.#keep(element, value, setRunning);
  }

  /** Every value, committed or not; empty ones are left out. Total time includes this session. */
  all(): DataModel {
    return withoutEmpty({
      // The flattened model also holds empty objects for empty lists; only text is data.
      ...this.#inner.getFlattenedCMI(),
      ...Object.fromEntries(this.#beside),
      [elementNames[this.#version].totalTime]: this.#inner.cmi.getCurrentTotalTime(),
    });
  }

  #keep(element: string, value: string, set: Setter): string {
    const error = set(this.#inner, element, value);
    const deviation = error === '0' ? undefined : deviationAt(this.#version, element);
    if (error !== '0' && !deviation) return error;
    if (deviation) {
      // Where it is refused, too, an earlier value stands there already.
      set(
        this.#inner,
        element,
        deviation.standIn(element, (name) => this.value(name)),
      );
      this.#beside.set(element, value);
    } else this.#beside.delete(element);
    this.#given.add(element);
    return '0';
  }
}

/** Sets a value; gives the error, '0' for none. */
type Setter = (inner: InnerApi, element: string, value: string) => string;

const setRunning: Setter = (inner, element, value) =>
  inner.lmsSetValue(element, value) === 'true' ? '0' : inner.lastErrorCode;

/** Before Initialize it takes read-only elements, and says by an exception what it does not take. */
const setBefore: Setter = (inner, element, value) => {
  try {
    return inner.setCMIValue(element, value) === 'true' ? '0' : inner.lastErrorCode;
  } catch (error) {
    return error instanceof Error && 'errorCode' in error ? String(error.errorCode) : String(error);
  }
};

/** A value without the rules of GetValue; '' for none, and where scorm-again gives none. */
function getNow(inner: InnerApi, element: string): string {
  try {
    return String(inner.getCMIValue(element));
  } catch {
    return '';
  }
}
