import type {EarlierWords} from './judge-last-words.ts';
import {hearsLastWords, lastWordsOf} from './last-words.ts';
import type {OpenSessionOptions} from '../session/open-session-options.ts';
import type {SaveQueueOptions} from '../save-queue/save-queue-options.ts';
import type {Session} from '../session/session.ts';
import type {Visit} from '../launch/visit.ts';

interface Hearing {
  readonly session: Session;
  readonly visit: Visit;
  readonly earlier: EarlierWords;
}

/** Keeps what became known of the LMS at this launch, and notes the last words of this visit. */
export function hearLastWords(
  options: OpenSessionOptions,
  {session, visit, earlier: {fate, totalMs}}: Hearing,
): Pick<SaveQueueOptions, 'isEager' | 'onLastWords'> {
  if (!hearsLastWords(options.launch)) return {};
  const words = lastWordsOf(options);
  void visit.settled.then(() => visit.isWriting && words.note(fate));
  return {
    isEager: fate === 'lost' || (words.wereLost && fate !== 'heard'),
    onLastWords: ({snapshot: {counter, sessionMs}, hadNews, error}) => {
      if (!visit.isWriting) return;
      const total = totalMs === undefined ? undefined : totalMs + sessionMs;
      if (!error) words.said({attempt: session.progress.attempt, counter, totalMs: total, hadNews});
      else if (error.code === 'threw') words.threw();
    },
  };
}
