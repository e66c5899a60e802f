import {
  Scorm12API,
  Scorm2004API,
  type CommitObject,
  type IHttpService,
  type ResultObject,
  type StringKeyMap,
} from 'scorm-again';

type Standard = 'scorm12' | 'scorm2004';

/** scorm-again with a database in memory behind it: what it posts is given back at the next launch. */
export class ScormAgainLms {
  isRefusing = false;
  /** Says that it has stored what never arrived. */
  isLying = false;
  callCount = 0;
  readonly #standard: Standard;
  readonly #learnerId: string;
  #cmi: StringKeyMap = {};

  constructor(standard: Standard, {learnerId = ''} = {}) {
    this.#standard = standard;
    this.#learnerId = learnerId;
  }

  /** A fresh page's run-time object; its calls are counted. */
  launch(): object {
    const settings = {autocommit: false, logLevel: 5, lmsCommitUrl: 'https://lms.test/commit'};
    const Api = this.#standard === 'scorm12' ? Scorm12API : Scorm2004API;
    const api = new Api(settings, this.#httpService());
    const known = Object.keys(this.#cmi).length > 0 ? this.#cmi : this.#learner();
    api.loadFromJSON(known, 'cmi');
    this.callCount = 0;
    return this.#counted(api);
  }

  /** The stored data model, flattened: `cmi.core.lesson_status` and so on. */
  get stored(): Readonly<Record<string, unknown>> {
    return flatten(this.#cmi, 'cmi');
  }

  #learner(): StringKeyMap {
    if (this.#learnerId === '') return {};
    return this.#standard === 'scorm12'
      ? {core: {student_id: this.#learnerId}}
      : {learner_id: this.#learnerId};
  }

  #httpService(): IHttpService {
    return {
      processHttpRequest: (_url, params): ResultObject => {
        if (this.isLying) return {result: 'true', errorCode: 0};
        if (this.isRefusing) return {result: 'false', errorCode: 101};
        this.#cmi = cmiOf(params);
        return {result: 'true', errorCode: 0};
      },
      updateSettings: () => undefined,
    };
  }

  #counted(api: object): object {
    return new Proxy(api, {
      get: (target, name) => {
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== 'function') return found;
        return (...args: unknown[]): unknown => {
          this.callCount += 1;
          return Reflect.apply(found, target, args);
        };
      },
    });
  }
}

/** A copy, since scorm-again goes on changing the object it posts. */
function cmiOf(params: CommitObject | StringKeyMap | unknown[]): StringKeyMap {
  const copy: unknown = JSON.parse(JSON.stringify(params));
  const cmi: unknown = typeof copy === 'object' && copy !== null ? Reflect.get(copy, 'cmi') : undefined;
  if (typeof cmi !== 'object' || cmi === null) throw new Error('scorm-again posted no cmi.');
  // An object read from JSON has string keys.
  return cmi as StringKeyMap;
}

function flatten(value: object, path: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]: [string, unknown]): [string, unknown][] =>
      typeof part === 'object' && part !== null
        ? Object.entries(flatten(part, `${path}.${name}`))
        : [[`${path}.${name}`, part]],
    ),
  );
}
