/** A result file from another device, taken along without losing anything that is here. */
import {openResult, type ResultFault, type ResultFile} from '../../domain/exchange/result-file.ts';
import type {Course} from '../../domain/course/course.ts';
import {merge} from '../../domain/progress/merge.ts';
import type {Progress} from '../../domain/progress/progress.ts';
import {decode} from '../../domain/suspend-data/decode.ts';
import type {JournalAnswer} from '../journal/journal-answers.ts';
import type {Interaction} from '../tracker.ts';
import {fromDecimal} from '../trackers/decimal.ts';

export type ImportFault = ResultFault | 'other-course' | 'unreadable';

export interface Imported {
  readonly progress: Progress;
  readonly answers: readonly JournalAnswer[];
  /** As the file names the learner; '' when nobody is named. */
  readonly name: string;
  /** Something else is begun here: the file's work needs a learner of its own. */
  readonly needsOwnLearner: boolean;
}

export interface ImportSituation {
  readonly course: Course;
  /** Ids of all interactions by their fixed index. */
  readonly interactionIds: readonly string[];
  /** What the learner of this device has done; undefined: nothing. */
  readonly present: Progress | undefined;
}

/** What a file brings; a fault when it brings nothing that this course could read. */
export function importResult(
  text: string,
  {course, interactionIds, present}: ImportSituation,
): Imported | ImportFault {
  const file = openResult(text);
  if (typeof file === 'string') return file;
  if (file.course !== course.id || file.scope !== course.scope) return 'other-course';
  const brought = decode(file.progress, course);
  if (!brought) return 'unreadable';
  const isSame = present?.attempt === brought.attempt;
  return {
    progress: isSame ? merge(present, brought) : brought,
    answers: answersOf(file, course, interactionIds),
    name: file.learner,
    needsOwnLearner: present !== undefined && !isSame && present.modules.size > 0,
  };
}

/** A file has every result as text. */
const resultIn = (text: string): Interaction['result'] => {
  const credit = fromDecimal(text);
  return credit ?? (text as Exclude<Interaction['result'], number>);
};

/** Answers to questions that the course still has; where there is no LMS they need not be reported. */
function answersOf(
  {answers}: ResultFile,
  {modules}: Course,
  interactionIds: readonly string[],
): readonly JournalAnswer[] {
  return answers.flatMap((answer) => {
    const index = interactionIds.indexOf(answer.id);
    const module = modules.find(({id}) => answer.id.startsWith(`${id}.`));
    if (index === -1 || !module) return [];
    const interaction: Interaction = {
      index,
      id: answer.id,
      // The file's checksum says that it was written from an interaction of ours.
      type: answer.type as Interaction['type'],
      description: answer.question,
      objective: answer.objective,
      response: answer.response,
      pattern: answer.pattern,
      result: resultIn(answer.result),
      weighting: 1,
      answeredAtMs: Date.parse(answer.answeredAt),
      latencyMs: answer.latencyMs,
    };
    // The slot tells which state holds an unreported answer; this one was reported by the file.
    return [{module: module.tracking, slot: 0, interaction, hasArrived: true}];
  });
}
