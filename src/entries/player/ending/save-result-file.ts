import {saveFile} from '../../../components/save-file.ts';
import {resultOfSession, type ResultSituation} from '../../../runtime/session/result-of-session.ts';

/** Hands the browser a result file to keep where the learner wants. */
export function saveResultFile(situation: Omit<ResultSituation, 'nowMs'>): void {
  const {course, session} = situation;
  const text = resultOfSession({...situation, nowMs: Date.now()});
  const name = `kopiga-riciba-${course.scope}-${session.progress.attempt}.json`;
  saveFile(name, new Blob([text], {type: 'application/json'}));
}
