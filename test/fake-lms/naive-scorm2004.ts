import type {Interaction, Snapshot} from '../../src/runtime/tracker.ts';
import type {FakeApi2004} from './fake-api2004.ts';

/** What a hand-made tracker for SCORM 2004 does wrong, one thing each. */
export type Mistake2004 =
  /** Reports `completed` before the test is passed. */
  | 'completed-first'
  /** Sends the scaled score alone. */
  | 'scaled-only'
  /** Lets the LMS find out about success from the scaled score. */
  | 'no-success'
  /** Leaves with `exit=normal`. */
  | 'exit-normal'
  /** Writes whatever the mode is. */
  | 'writes-always'
  /** Takes values as JavaScript has them. */
  | 'javascript-values'
  /** Sets the response before the type. */
  | 'type-last'
  /** Puts objectives at indexes of its own. */
  | 'objectives-by-index';

export class NaiveScorm2004 {
  readonly #api: FakeApi2004;
  readonly #mistake: Mistake2004 | undefined;

  constructor(api: FakeApi2004, mistake?: Mistake2004) {
    this.#api = api;
    this.#mistake = mistake;
    api.Initialize('');
  }

  save(snapshot: Snapshot): boolean {
    this.#write(snapshot);
    return this.#api.Commit('') === 'true';
  }

  close(snapshot: Snapshot): boolean {
    this.#write(snapshot);
    return this.#api.Terminate('') === 'true';
  }

  #write(snapshot: Snapshot): void {
    const set = (element: string, value: string) => this.#api.SetValue(`cmi.${element}`, value);
    if (this.#api.GetValue('cmi.mode') !== 'normal' && this.#mistake !== 'writes-always') return;
    const isEarly = this.#mistake === 'completed-first' && snapshot.progressMeasure >= 0.9;
    set('completion_status', snapshot.finished || isEarly ? 'completed' : 'incomplete');
    if (snapshot.finished && this.#mistake !== 'no-success') set('success_status', 'passed');
    set('progress_measure', String(snapshot.progressMeasure));
    this.#setScore(snapshot.scoreRaw);
    set('exit', this.#mistake === 'exit-normal' ? 'normal' : 'suspend');
    set('location', snapshot.location);
    set('suspend_data', snapshot.suspendData);
    if (this.#mistake === 'objectives-by-index') {
      snapshot.objectives.forEach(({id, finished}, index) => {
        set(`objectives.${index}.id`, id);
        if (finished) set(`objectives.${index}.success_status`, 'passed');
      });
    }
    for (const interaction of snapshot.interactions) this.#setAnswer(interaction);
  }

  #setScore(scoreRaw: number | undefined): void {
    if (scoreRaw === undefined) return;
    this.#api.SetValue('cmi.score.scaled', String(scoreRaw / 100));
    if (this.#mistake === 'scaled-only') return;
    this.#api.SetValue('cmi.score.raw', String(scoreRaw));
    this.#api.SetValue('cmi.score.min', '0');
    this.#api.SetValue('cmi.score.max', '100');
  }

  #setAnswer(interaction: Interaction): void {
    const isJavaScript = this.#mistake === 'javascript-values';
    const set = (name: string, value: string) =>
      this.#api.SetValue(`cmi.interactions.${interaction.index}.${name}`, value);
    const setResponse = () => {
      const response = interaction.response.map((part) => (isJavaScript ? `opt-${part}` : part));
      set('learner_response', response.join('[,]'));
    };
    set('id', interaction.id);
    if (this.#mistake === 'type-last') setResponse();
    set('type', interaction.type);
    if (this.#mistake !== 'type-last') setResponse();
    set('correct_responses.0.pattern', interaction.pattern.join('[,]'));
    const iso = new Date(interaction.answeredAtMs).toISOString();
    set('timestamp', isJavaScript ? iso : iso.slice(0, 19));
    set('latency', isJavaScript ? `PT${interaction.latencyMs / 1000}S` : 'PT12.34S');
    const result = String(interaction.result);
    set('result', isJavaScript ? result : result.replace('wrong', 'incorrect'));
    set('description', isJavaScript ? `${interaction.description}\nJautājums` : interaction.description);
  }
}
