import {resultOfSession, type ResultSituation} from '../../runtime/result-of-session.ts';
import {saveText} from '../save-text.ts';

/** Hands the browser a result file to keep where the learner wants. */
export function saveResultFile(situation: Omit<ResultSituation, 'nowMs'>): void {
  const {course, session} = situation;
  const text = resultOfSession({...situation, nowMs: Date.now()});
  saveText(`kopiga-riciba-${course.scope}-${session.progress.attempt}.json`, text);
}
