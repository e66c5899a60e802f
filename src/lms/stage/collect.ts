/** What closed tabs have left on the stage: fetched before anything is played there again. */
import type {AttemptKey} from '../run/attempt.ts';
import type {ContentCommit} from '../run/visit.ts';
import {type FromStage, readFromStage} from './messages.ts';
import type {OpenVisits} from './open-visits.ts';
import {newSecret} from './seal.ts';
import {readEntry} from './stage-journal.ts';

/** Nobody waits longer for a stage that does not answer; what it holds is fetched another time. */
const patienceMs = 5000;

export interface LeftBehind {
  readonly key: AttemptKey;
  readonly commit: ContentCommit;
}

/** @param page absolute address of the stage's page */
export async function collectLeftBehind(page: string, visits: OpenVisits): Promise<readonly LeftBehind[]> {
  const abandoned = await visits.abandoned();
  if (abandoned.size === 0) return [];
  const entries = await askStage(page, [...abandoned.keys()]);
  if (!entries) return [];
  return [...abandoned].flatMap(([visit, {secret, ...key}]) => {
    visits.forget(visit);
    const entry = entries[visit];
    const commit = entry === undefined ? undefined : readEntry(entry, visit, secret);
    return commit ? [{key, commit}] : [];
  });
}

/** Asks in a frame that nobody sees; undefined when nobody answers. */
async function askStage(
  page: string,
  visits: readonly string[],
): Promise<Readonly<Record<string, string>> | undefined> {
  const visit = newSecret();
  const frame = document.createElement('iframe');
  frame.hidden = true;
  const {origin} = new URL(page);
  const listening = new AbortController();
  const hear = (wanted: FromStage['type']) =>
    new Promise<FromStage>((resolve) => {
      const onMessage = (event: MessageEvent<unknown>) => {
        const message = readFromStage(event.data);
        const isOurs = event.origin === origin && event.source === frame.contentWindow;
        if (isOurs && message?.visit === visit && message.type === wanted) resolve(message);
      };
      window.addEventListener('message', onMessage, {signal: listening.signal});
    });
  const answer = async () => {
    const [ready, collected] = [hear('ready'), hear('collected')];
    frame.src = `${page}?visit=${visit}`;
    document.body.append(frame);
    await ready;
    frame.contentWindow?.postMessage({visit, type: 'collect', visits}, {targetOrigin: origin});
    const message = await collected;
    return message.type === 'collected' ? message.entries : undefined;
  };
  const patience = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
  try {
    return await Promise.race([answer(), patience]);
  } finally {
    listening.abort();
    frame.remove();
  }
}
