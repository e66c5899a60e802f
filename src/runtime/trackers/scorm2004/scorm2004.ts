import {fromIsoDuration, toIsoDuration} from '../../../domain/standards/duration.ts';
import {runTimes} from '../../../domain/standards/standards.ts';
import {mayWrite} from '../../launch/may-write.ts';
import type {Launch, Snapshot, Tracker} from '../../tracker.ts';
import {fromDecimal, toDecimal} from '../decimal.ts';
import type {Field} from '../scorm/element-writer.ts';
import {exitOf2004} from '../scorm/exit-of.ts';
import {InteractionSlots} from '../scorm/interaction-slots.ts';
import {readCredit, readMark, readVisitor} from '../scorm/launch-vocabulary.ts';
import {LmsLink} from '../scorm/lms-link.ts';
import type {ScormDialect} from '../scorm/scorm-dialect.ts';
import {ScormTracker} from '../scorm/scorm-tracker.ts';
import type {TrackerOptions} from '../tracker-options.ts';
import {describeScorm2004} from './scorm2004-interaction.ts';
import {standInScorm2004} from './scorm2004-stand-in.ts';
import {Scorm2004Objectives, scoreFields} from './scorm2004-objectives.ts';

type Options = Pick<TrackerOptions, 'interactionIds' | 'language' | 'reportsWithout' | 'onCall'>;

/** Tracker for the API of SCORM 2004, all editions (`window.API_1484_11`). */
export function createScorm2004Tracker(
  api: object,
  options: Options & {readonly isOnline: () => boolean},
): Tracker {
  const link = new LmsLink(api, '', options.onCall);
  return new ScormTracker({link, dialect: new Scorm2004Dialect(link, options), isOnline: options.isOnline});
}

class Scorm2004Dialect implements ScormDialect {
  readonly alreadyRunningCode = '103';
  readonly statusElement = 'cmi.completion_status';
  readonly failedEndEnds = false;
  readonly required: ReadonlySet<string> = new Set([
    'cmi.completion_status',
    'cmi.success_status',
    'cmi.score.raw',
    'cmi.suspend_data',
  ]);
  readonly #link: LmsLink;
  readonly #slots: InteractionSlots;
  readonly #objectives: Scorm2004Objectives;
  #givenStatus = '';
  #isFinished = false;
  #bestScore: number | undefined;
  #heldScore: number | undefined;

  constructor(link: LmsLink, {interactionIds, language, reportsWithout = []}: Options) {
    this.#link = link;
    this.#objectives = new Scorm2004Objectives(link, language);
    this.#slots = new InteractionSlots({
      link,
      ids: interactionIds,
      describe: (interaction) => describeScorm2004(interaction, {language, without: reportsWithout}),
    });
  }

  readLaunch(): Launch {
    const get = (element: string): string => this.#link.get(element);
    this.#givenStatus = get('cmi.completion_status');
    const visitor = readVisitor(get('cmi.learner_id'), get('cmi.mode'));
    const {mode} = visitor;
    const credit = readCredit(get('cmi.credit'));
    const entry = get('cmi.entry');
    const suspendData = get('cmi.suspend_data');
    return {
      standard: 'scorm2004',
      ...visitor,
      learnerName: get('cmi.learner_name'),
      language: get('cmi.learner_preference.language'),
      credit,
      mayWrite: mayWrite({mode, credit, hasSucceeded: this.#givenStatus === 'completed'}),
      hasSucceeded: this.#givenStatus === 'completed',
      resumed: entry === 'resume' || suspendData !== '',
      suspendData,
      location: get('cmi.location'),
      launchData: get('cmi.launch_data'),
      scaledPassingScore: readMark(fromDecimal(get('cmi.scaled_passing_score'))),
      suspendLimitChars: runTimes.scorm2004.suspendDataChars,
    };
  }

  given(): Field[] {
    return [['cmi.completion_status', this.#givenStatus]];
  }

  /** The end alone changes nothing here. */
  unwrittenEnd(): readonly Field[] {
    return [];
  }

  totalTimeMs(): number | undefined {
    return fromIsoDuration(this.#link.get('cmi.total_time'));
  }

  waiting(): ReadonlySet<number> {
    return this.#slots.waiting;
  }

  /** Both statuses wait until both are right: `completed` before `passed` locks the next try. */
  fields(snapshot: Snapshot): Field[] {
    const fields: Field[] = [];
    this.#isFinished ||= snapshot.finished;
    if (this.#isFinished) {
      fields.push(['cmi.completion_status', 'completed'], ['cmi.success_status', 'passed']);
    } else if (this.#givenStatus !== 'completed') {
      fields.push(['cmi.completion_status', 'incomplete']);
    }
    return [
      ...fields,
      ...this.#measure(snapshot.progressMeasure),
      ...this.#score(snapshot.scoreRaw),
      ['cmi.exit', exitOf2004],
      ['cmi.session_time', toIsoDuration(snapshot.sessionMs)],
      ['cmi.location', snapshot.location],
      ['cmi.suspend_data', snapshot.suspendData],
      ...this.#objectives.fields(snapshot.objectives),
      ...this.#objectives.films(snapshot.films),
      ...this.#slots.fields(snapshot.interactions),
    ];
  }

  metElsewhere(objectives: readonly string[]): ReadonlySet<string> | undefined {
    return this.#objectives.passed(objectives);
  }

  standInFor(field: Field): string | undefined {
    return standInScorm2004(field);
  }

  /** By a threshold an LMS takes `completed` back where less is measured now: an attempt whose data were lost. */
  #measure(measure: number): Field[] {
    const isLess = this.#givenStatus === 'completed' && !this.#isFinished;
    return isLess ? [] : [['cmi.progress_measure', toMeasure(measure)]];
  }

  #score(raw: number | undefined): Field[] {
    if (raw === undefined) return [];
    if (this.#bestScore === undefined) this.#heldScore = fromDecimal(this.#link.get('cmi.score.raw'));
    this.#bestScore = Math.max(this.#bestScore ?? 0, raw);
    const isHeld = this.#heldScore !== undefined && this.#heldScore >= this.#bestScore;
    return isHeld ? [] : scoreFields('cmi', this.#bestScore);
  }
}

/** Four decimals, but never rounded up to 1: an LMS with a threshold would call it completed. */
function toMeasure(measure: number): string {
  return toDecimal(measure < 1 ? Math.min(measure, 0.9999) : 1, 4);
}
