import {CallLog} from './call-log.ts';
import type {LmsProfile} from '../../src/lms/profiles/lms-profile.ts';
import {DataModel, type Codes} from './data-model.ts';
import type {FakeSite, Sent} from './fake-site.ts';
import {children12, rules12} from './rules12.ts';
import {fromScorm12Duration, toScorm12Duration} from '../../src/domain/standards/scorm12-duration.ts';

const codes: Codes = {
  unknown: '201',
  unsupported: '401',
  keyword: '402',
  readOnly: '403',
  writeOnly: '404',
  unset: '',
  noIndexGet: '201',
  noIndexSet: '201',
  wrongId: '',
};

export interface FakeApiOptions {
  readonly site: FakeSite;
  readonly given: Readonly<Record<string, string>>;
  readonly unsupported: readonly string[];
  readonly isStrict: boolean;
  readonly profile: LmsProfile;
  /** The content has ended the session, and that arrived. */
  readonly onEnd: () => void;
  /** Puts what arrived into the attempt. */
  readonly store: (fields: readonly Sent[]) => void;
}

/** `window.API` of an LMS that marks values as saved before it sends them. */
export class FakeApi12 {
  readonly log = new CallLog();
  readonly #options: FakeApiOptions;
  readonly #site: FakeSite;
  readonly #store: (fields: readonly Sent[]) => void;
  readonly #model: DataModel;
  /** Values that will not be sent again. */
  readonly #marked: Map<string, string>;
  #isStatusSet = false;
  #hasCommitted = false;
  #isInitialized = false;
  #error = '0';

  constructor(options: FakeApiOptions) {
    const {site, given, unsupported, isStrict, store, profile} = options;
    this.#options = options;
    this.#site = site;
    this.#store = store;
    this.#model = new DataModel({
      rules: rules12({isStrict}),
      codes,
      children: children12,
      given,
      unsupported,
      profile,
    });
    this.#marked = new Map(this.#model.values);
  }

  LMSInitialize(argument: string): string {
    if (this.#isInitialized) return this.#answer('LMSInitialize', [argument], 'false', '101');
    if (argument !== '') return this.#answer('LMSInitialize', [argument], 'false', '201');
    this.#isInitialized = true;
    return this.#answer('LMSInitialize', [argument], 'true');
  }

  LMSGetValue(element: string): string {
    if (!this.#isInitialized) return this.#answer('LMSGetValue', [element], '', '301');
    const {sendsEachValue} = this.#options.profile;
    if (sendsEachValue && !this.#site.isAnswering) throw new SyntaxError('The answer is no JSON.');
    const {value, code} = this.#model.get(element);
    return this.#answer('LMSGetValue', [element], value, code || '0');
  }

  LMSSetValue(element: string, value: string): string {
    const code = this.#isInitialized ? this.#model.set(element, value) : '301';
    this.#isStatusSet ||= !code && element === 'cmi.core.lesson_status';
    if (this.#options.profile.sendsEachValue) {
      if (!code) this.#site.post([[element, value]], this.#store);
      return this.#answer('LMSSetValue', [element, value], 'true');
    }
    return this.#answer('LMSSetValue', [element, value], code ? 'false' : 'true', code || '0');
  }

  LMSCommit(argument: string): string | null {
    if (!this.#isInitialized) return this.#answer('LMSCommit', [argument], 'false', '301');
    this.#hasCommitted = true;
    return this.#answerPost('LMSCommit', this.#collect());
  }

  /** The session is over even when the values did not arrive. */
  LMSFinish(argument: string): string | null {
    if (!this.#isInitialized) return this.#answer('LMSFinish', [argument], 'false', '301');
    this.#isInitialized = false;
    this.#judge();
    return this.#answerPost('LMSFinish', [...this.#collect(), ['cmi.core.total_time', this.#book()]]);
  }

  /** By the LMS, with the values that it has: the time of this session is booked once more. */
  endItself(): void {
    this.#site.post([['cmi.core.total_time', this.#book()]], this.#store);
  }

  LMSGetLastError(): string {
    return this.#error;
  }

  LMSGetErrorString(code: string): string {
    return `Error ${code}`;
  }

  LMSGetDiagnostic(code: string): string {
    return `Error ${code}`;
  }

  #judge(): void {
    const {values} = this.#model;
    const {completesWithoutStatus} = this.#options.profile;
    const isForgotten = completesWithoutStatus && this.#hasCommitted && !this.#isStatusSet;
    if (isForgotten || values.get('cmi.core.lesson_status') === 'not attempted') {
      values.set('cmi.core.lesson_status', 'completed');
    }
    const mastery = values.get('cmi.student_data.mastery_score') ?? '';
    const raw = values.get('cmi.core.score.raw') ?? '';
    const isCounted =
      values.get('cmi.core.lesson_mode') === 'normal' && values.get('cmi.core.credit') === 'credit';
    if (!isCounted || mastery === '' || raw === '') return;
    values.set('cmi.core.lesson_status', Number(raw) >= Number(mastery) ? 'passed' : 'failed');
  }

  /** What differs from the last commit; from now on it counts as saved. */
  #collect(): Sent[] {
    const changed = this.#model
      .writable()
      .filter(
        ([element, value]) => element !== 'cmi.core.session_time' && this.#marked.get(element) !== value,
      );
    for (const [element, value] of changed) this.#marked.set(element, value);
    return changed;
  }

  /** The time of all sessions with this one. */
  #book(): string {
    const {values} = this.#model;
    const msOf = (element: string): number => fromScorm12Duration(values.get(element) ?? '') ?? 0;
    const total = toScorm12Duration(msOf('cmi.core.total_time') + msOf('cmi.core.session_time'));
    if (this.#options.profile.endsItselfAt) values.set('cmi.core.total_time', total);
    return total;
  }

  #answerPost(name: string, fields: readonly Sent[]): string | null {
    const {profile, onEnd} = this.#options;
    const isTaken = profile.sendsEachValue === true || this.#site.post(fields, this.#store);
    if (isTaken && name === 'LMSFinish') onEnd();
    if (isTaken) return this.#answer(name, [''], 'true');
    const {answer, code} = profile.refusal ?? {answer: 'false', code: '101'};
    return this.#answer(name, [''], answer, code);
  }

  #answer<T extends string | null>(name: string, args: readonly string[], answer: T, error = '0'): T {
    this.#error = error;
    this.log.calls.push({name, args, answer, error});
    return answer;
  }
}
