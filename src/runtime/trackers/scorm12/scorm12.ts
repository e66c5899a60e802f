import {fromScorm12Duration, toScorm12Duration} from '../../../domain/standards/scorm12-duration.ts';
import {runTimes} from '../../../domain/standards/standards.ts';
import {mayWrite} from '../../launch/may-write.ts';
import type {Launch, Snapshot, Tracker} from '../../tracker.ts';
import {fromDecimal, toDecimal} from '../decimal.ts';
import type {Field} from '../scorm/element-writer.ts';
import {exitOf12} from '../scorm/exit-of.ts';
import {InteractionSlots} from '../scorm/interaction-slots.ts';
import {LmsLink} from '../scorm/lms-link.ts';
import {readCredit, readMark, readVisitor} from '../scorm/launch-vocabulary.ts';
import type {ScormDialect} from '../scorm/scorm-dialect.ts';
import {ScormTracker} from '../scorm/scorm-tracker.ts';
import type {TrackerOptions} from '../tracker-options.ts';
import {describeScorm12} from './scorm12-interaction.ts';
import {standInScorm12} from './scorm12-stand-in.ts';

/** Tracker for the API of SCORM 1.2 (`window.API`). */
export function createScorm12Tracker(
  api: object,
  options: Pick<TrackerOptions, 'interactionIds' | 'onCall'> & {readonly isOnline: () => boolean},
): Tracker {
  const link = new LmsLink(api, 'LMS', options.onCall);
  const dialect = new Scorm12Dialect(link, options.interactionIds);
  return new ScormTracker({link, dialect, isOnline: options.isOnline});
}

class Scorm12Dialect implements ScormDialect {
  readonly alreadyRunningCode = '101';
  readonly statusElement = 'cmi.core.lesson_status';
  readonly failedEndEnds = true;
  readonly required: ReadonlySet<string> = new Set([
    'cmi.core.lesson_status',
    'cmi.core.score.raw',
    'cmi.suspend_data',
  ]);
  readonly #link: LmsLink;
  readonly #slots: InteractionSlots;
  #givenStatus = '';
  #mode: Launch['mode'] = 'normal';
  #isFinished = false;
  #bestScore = 0;
  #heldScore: number | undefined;
  #scoreParts: ReadonlySet<string> | undefined;

  constructor(link: LmsLink, ids: TrackerOptions['interactionIds']) {
    this.#link = link;
    this.#slots = new InteractionSlots({link, ids, describe: describeScorm12});
  }

  readLaunch(): Launch {
    const get = (element: string): string => this.#link.get(element);
    this.#givenStatus = get('cmi.core.lesson_status');
    const visitor = readVisitor(get('cmi.core.student_id'), get('cmi.core.lesson_mode'));
    const {mode} = visitor;
    this.#mode = mode;
    const credit = readCredit(get('cmi.core.credit'));
    const entry = get('cmi.core.entry');
    const suspendData = get('cmi.suspend_data');
    const mastery = fromDecimal(get('cmi.student_data.mastery_score'));
    return {
      standard: 'scorm12',
      ...visitor,
      learnerName: get('cmi.core.student_name'),
      language: get('cmi.student_preference.language'),
      credit,
      mayWrite: mayWrite({mode, credit, hasSucceeded: this.#isSuccess()}),
      hasSucceeded: this.#isSuccess(),
      resumed: entry === 'resume' || suspendData !== '',
      // Chamilo loses `suspend`, and with each new answer sends blanks in the place of those that it has.
      ...(entry === 'ab-initio' && suspendData !== '' && {blanksAnswers: true}),
      suspendData,
      location: get('cmi.core.lesson_location'),
      launchData: get('cmi.launch_data'),
      scaledPassingScore: readMark(mastery === undefined ? undefined : mastery / 100),
      suspendLimitChars: runTimes.scorm12.suspendDataChars,
    };
  }

  /** Not the status: Chamilo forgets it at the first commit, and completes a session in which none was set. */
  given(): Field[] {
    return [];
  }

  /**
   * LMSs turn "not attempted" into `completed` at the end of a session (SCORM 1.2 RTE 3.4.4, Moodle does), and the
   * learner who only looked would come back to a locked attempt. So a first preview says `browsed`, and nothing that the
   * LMS has is ended over.
   */
  unwrittenEnd(): readonly Field[] | undefined {
    const isUntouched = this.#givenStatus === '' || this.#givenStatus === 'not attempted';
    if (this.#mode === 'browse') return isUntouched ? [['cmi.core.lesson_status', 'browsed']] : undefined;
    return isUntouched ? undefined : [];
  }

  totalTimeMs(): number | undefined {
    return fromScorm12Duration(this.#link.get('cmi.core.total_time'));
  }

  waiting(): ReadonlySet<number> {
    return this.#slots.waiting;
  }

  /**
   * The one status field stays `incomplete` until complete and passed: LMSs count `completed` and
   * `failed` as finished, and the learner would come back to a locked attempt.
   */
  fields(snapshot: Snapshot, isEnd: boolean): Field[] {
    const fields: Field[] = [];
    this.#isFinished ||= snapshot.finished;
    if (this.#isFinished) fields.push(['cmi.core.lesson_status', 'passed']);
    else if (!this.#isSuccess()) fields.push(['cmi.core.lesson_status', 'incomplete']);
    return [
      ...fields,
      ...this.#score(snapshot.scoreRaw),
      ['cmi.core.exit', this.#exit(isEnd)],
      ['cmi.core.session_time', toScorm12Duration(snapshot.sessionMs)],
      ['cmi.core.lesson_location', snapshot.location],
      ['cmi.suspend_data', snapshot.suspendData],
      ...this.#slots.fields(snapshot.interactions),
    ];
  }

  standInFor(field: Field, isPlain: boolean): string | undefined {
    return standInScorm12(field, isPlain);
  }

  #score(raw: number | undefined): Field[] {
    if (raw === undefined) return [];
    if (!this.#scoreParts) {
      const parts = this.#link.get('cmi.core.score._children').split(',');
      this.#heldScore = fromDecimal(this.#link.get('cmi.core.score.raw'));
      // Last: an LMS that threw is asked again.
      this.#scoreParts = new Set(parts);
    }
    this.#bestScore = Math.max(this.#bestScore, raw);
    if (this.#heldScore !== undefined && this.#heldScore >= this.#bestScore) return [];
    const fields: Field[] = [['cmi.core.score.raw', toDecimal(this.#bestScore, 2)]];
    if (this.#scoreParts.has('min')) fields.push(['cmi.core.score.min', '0']);
    if (this.#scoreParts.has('max')) fields.push(['cmi.core.score.max', '100']);
    return fields;
  }

  #exit(isEnd: boolean): string {
    const [isFinished, wasGivenFinished] = [this.#isFinished, this.#isSuccess()];
    return exitOf12({isFinished, wasGivenFinished, isEnd});
  }

  #isSuccess(): boolean {
    return this.#givenStatus === 'passed' || this.#givenStatus === 'completed';
  }
}
