import {CallLog} from './call-log.ts';
import {DataModel, type Codes} from './data-model.ts';
import type {FakeApiOptions} from './fake-api12.ts';
import type {FakeSite, Sent} from './fake-site.ts';
import {checkResponse, children2004, rules2004} from './rules2004.ts';
import {fromIsoDuration, toIsoDuration} from '../../src/domain/standards/duration.ts';

const codes: Codes = {
  unknown: '401',
  unsupported: '401',
  keyword: '404',
  readOnly: '404',
  writeOnly: '405',
  unset: '403',
  noIndexGet: '301',
  noIndexSet: '351',
  wrongId: '406',
};
const DEPENDENCY_MISSING = '408';

/** Error codes of a call before the session, and after it. */
const outOfSession = {
  GetValue: ['122', '123'],
  SetValue: ['132', '133'],
  Commit: ['142', '143'],
  Terminate: ['112', '113'],
} as const;

/** `window.API_1484_11` of an LMS that sends every interaction again at every commit. */
export class FakeApi2004 {
  readonly log = new CallLog();
  readonly #options: Omit<FakeApiOptions, 'isStrict'>;
  readonly #site: FakeSite;
  readonly #store: (fields: readonly Sent[]) => void;
  readonly #model: DataModel;
  readonly #given: ReadonlyMap<string, string>;
  #state: 'before' | 'running' | 'after' = 'before';
  #error = '0';

  constructor(options: Omit<FakeApiOptions, 'isStrict'>) {
    const {site, given, unsupported, store, profile} = options;
    this.#options = options;
    this.#site = site;
    this.#store = store;
    this.#model = new DataModel({
      rules: rules2004,
      codes,
      children: children2004,
      given,
      unsupported,
      profile,
    });
    this.#given = new Map(this.#model.values);
  }

  Initialize(argument: string): string {
    const code = {before: argument === '' ? '' : '201', running: '103', after: '104'}[this.#state];
    if (!code) this.#state = 'running';
    return this.#answer('Initialize', [argument], code ? 'false' : 'true', code || '0');
  }

  GetValue(element: string): string {
    const outside = this.#outside('GetValue');
    if (outside) return this.#answer('GetValue', [element], '', outside);
    const {sendsEachValue} = this.#options.profile;
    if (sendsEachValue && !this.#site.isAnswering) throw new SyntaxError('The answer is no JSON.');
    const {value, code} = this.#model.get(element);
    return this.#answer('GetValue', [element], value, code || '0');
  }

  SetValue(element: string, value: string): string {
    const code =
      this.#outside('SetValue') || this.#dependencyCode(element, value) || this.#model.set(element, value);
    if (this.#options.profile.sendsEachValue) {
      if (!code) this.#site.post([[element, value]], this.#store);
      return this.#answer('SetValue', [element, value], 'true');
    }
    return this.#answer('SetValue', [element, value], code ? 'false' : 'true', code || '0');
  }

  Commit(argument: string): string | null {
    const outside = this.#outside('Commit');
    if (outside) return this.#answer('Commit', [argument], 'false', outside);
    return this.#answerPost('Commit', this.#collect());
  }

  /** A session whose end did not arrive goes on. */
  Terminate(argument: string): string | null {
    const outside = this.#outside('Terminate');
    if (outside) return this.#answer('Terminate', [argument], 'false', outside);
    const answer = this.#answerPost('Terminate', [...this.#collect(), ['cmi.total_time', this.#book()]]);
    if (answer === 'true') this.#state = 'after';
    return answer;
  }

  /** See `FakeApi12`. */
  endItself(): void {
    this.#site.post([['cmi.total_time', this.#book()]], this.#store);
  }

  GetLastError(): string {
    return this.#error;
  }

  GetErrorString(code: string): string {
    return `Error ${code}`;
  }

  GetDiagnostic(code: string): string {
    return `Error ${code}`;
  }

  #outside(name: keyof typeof outOfSession): string {
    const [before, after] = outOfSession[name];
    return {before, running: '', after}[this.#state];
  }

  /** An interaction needs its id first, then its type. */
  #dependencyCode(element: string, value: string): string {
    const [, interaction = '', rest = ''] = /^(cmi\.interactions\.\d+)\.(.+)$/.exec(element) ?? [];
    if (!interaction || rest === 'id') return '';
    if (!this.#model.values.has(`${interaction}.id`)) return DEPENDENCY_MISSING;
    const isPattern = rest.startsWith('correct_responses');
    if (!isPattern && rest !== 'learner_response') return '';
    const type = this.#model.values.get(`${interaction}.type`);
    return type === undefined ? DEPENDENCY_MISSING : checkResponse(type, value, isPattern);
  }

  #collect(): Sent[] {
    this.#judge();
    return this.#model
      .writable()
      .filter(
        ([element, value]) =>
          /^cmi\.(?:interactions|objectives)\./.test(element) || this.#given.get(element) !== value,
      );
  }

  /** The threshold decides on completion; a passing score decides on nothing. */
  #judge(): void {
    const {values} = this.#model;
    const threshold = values.get('cmi.completion_threshold');
    const measure = values.get('cmi.progress_measure');
    if (threshold === undefined || measure === undefined) return;
    values.set('cmi.completion_status', Number(measure) >= Number(threshold) ? 'completed' : 'incomplete');
  }

  #book(): string {
    const {values} = this.#model;
    const msOf = (element: string): number => fromIsoDuration(values.get(element) ?? '') ?? 0;
    const total = toIsoDuration(msOf('cmi.total_time') + msOf('cmi.session_time'));
    if (this.#options.profile.endsItselfAt) values.set('cmi.total_time', total);
    return total;
  }

  #answerPost(name: string, fields: readonly Sent[]): string | null {
    const {profile, onEnd} = this.#options;
    const isTaken = profile.sendsEachValue === true || this.#site.post(fields, this.#store);
    if (isTaken && name === 'Terminate') onEnd();
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
