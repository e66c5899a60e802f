import {resultOfSession, type ResultSituation} from '../../runtime/result-of-session.ts';

/** Hands the browser a result file to keep where the learner wants. */
export function saveResultFile(situation: Omit<ResultSituation, 'nowMs'>): void {
  const text = resultOfSession({...situation, nowMs: Date.now()});
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = `kopiga-riciba-${situation.course.scope}-${situation.session.progress.attempt}.json`;
  link.click();
  // The download has begun with the click; the browser keeps the data as long as it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
