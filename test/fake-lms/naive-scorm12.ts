import type {Interaction, Snapshot} from '../../src/runtime/tracker.ts';
import type {FakeApi12} from './fake-api12.ts';

/**
 * What a hand-made tracker for SCORM 1.2 does wrong, one thing each. All other things it does as
 * the standard's examples do.
 */
export type Mistake12 =
  /** Sets a status at the end of the course only. */
  | 'late-status'
  /** Reports a failed test as `failed`. */
  | 'failed'
  /** Reports `completed` as soon as everything was read. */
  | 'completed-first'
  /** Ends with a status that the standard has for something else. */
  | 'not-attempted'
  /** Sends points of the test's own maximum. */
  | 'own-maximum'
  /** Clears the score with the empty text. */
  | 'empty-score'
  /** Writes whatever the mode is. */
  | 'writes-always'
  /** Takes values as JavaScript has them. */
  | 'javascript-values'
  /** Puts answers in the order in which they were given. */
  | 'own-order'
  /** Puts an answer at its index without those below. */
  | 'gaps'
  /** Leaves `exit` empty. */
  | 'no-exit'
  /** Sets everything for the first time when the page goes away. */
  | 'all-at-the-end';

/** After a refused commit it sets and commits the same again, as most do. */
export class NaiveScorm12 {
  readonly #api: FakeApi12;
  readonly #mistake: Mistake12 | undefined;

  constructor(api: FakeApi12, mistake?: Mistake12) {
    this.#api = api;
    this.#mistake = mistake;
    api.LMSInitialize('');
  }

  save(snapshot: Snapshot): boolean {
    if (this.#mistake === 'all-at-the-end') return true;
    this.#write(snapshot);
    return this.#api.LMSCommit('') === 'true';
  }

  close(snapshot: Snapshot): boolean {
    this.#write(snapshot);
    return this.#api.LMSFinish('') === 'true';
  }

  #write(snapshot: Snapshot): void {
    const set = (element: string, value: string) => this.#api.LMSSetValue(`cmi.${element}`, value);
    const mode = this.#api.LMSGetValue('cmi.core.lesson_mode');
    if (mode !== 'normal' && this.#mistake !== 'writes-always') return;
    const status = this.#statusOf(snapshot);
    if (status) set('core.lesson_status', status);
    if (this.#mistake === 'own-maximum') this.#setPoints(snapshot);
    else if (snapshot.scoreRaw !== undefined) set('core.score.raw', String(snapshot.scoreRaw));
    else if (this.#mistake === 'empty-score') set('core.score.raw', '');
    if (this.#mistake !== 'no-exit') set('core.exit', 'suspend');
    set('core.lesson_location', snapshot.location);
    set('suspend_data', snapshot.suspendData);
    snapshot.interactions.forEach((interaction, order) => this.#setAnswer(interaction, order));
  }

  #statusOf({finished, scoreRaw, progressMeasure}: Snapshot): string | undefined {
    if (finished) return 'passed';
    if (this.#mistake === 'late-status') return undefined;
    if (this.#mistake === 'not-attempted') return 'not attempted';
    if (this.#mistake === 'failed' && scoreRaw !== undefined) return 'failed';
    if (this.#mistake === 'completed-first' && progressMeasure >= 0.9) return 'completed';
    return 'incomplete';
  }

  /** 8 of 10 points instead of 80. */
  #setPoints({scoreRaw = 0}: Snapshot): void {
    this.#api.LMSSetValue('cmi.core.score.raw', String(scoreRaw / 10));
    this.#api.LMSSetValue('cmi.core.score.max', '10');
  }

  #setAnswer(interaction: Interaction, order: number): void {
    const isJavaScript = this.#mistake === 'javascript-values';
    const index = this.#mistake === 'own-order' ? order : interaction.index;
    const set = (name: string, value: string) =>
      this.#api.LMSSetValue(`cmi.interactions.${index}.${name}`, value);
    if (this.#mistake !== 'gaps' && this.#mistake !== 'own-order') this.#registerBelow(index);
    set('id', isJavaScript ? interaction.description : interaction.id);
    set('type', interaction.type);
    set('student_response', interaction.response.join(','));
    const at = new Date(interaction.answeredAtMs);
    set('time', isJavaScript ? at.toISOString() : at.toTimeString().slice(0, 8));
    set('latency', isJavaScript ? `00:00:${interaction.latencyMs / 1000}` : '00:00:12');
    set('result', isJavaScript && interaction.result === 'wrong' ? 'incorrect' : String(interaction.result));
    if (isJavaScript) set('description', interaction.description);
  }

  #registerBelow(index: number): void {
    for (let below = Number(this.#api.LMSGetValue('cmi.interactions._count')); below < index; below++) {
      this.#api.LMSSetValue(`cmi.interactions.${below}.id`, `q${below}`);
    }
  }
}
