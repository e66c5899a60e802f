/** What closed tabs have left on the stage: fetched before anything is played there again, and let go when it is kept. */
import type {AttemptKey} from '../run/attempt.ts';
import type {ContentCommit} from '../run/visit.ts';
import {type FromStage, type ToStage, readFromStage} from './messages.ts';
import type {OpenVisit, OpenVisits} from './open-visits.ts';
import {newSecret} from './seal.ts';
import {readEntry} from './stage-journal.ts';

/** Nobody waits longer for a stage that does not answer; what it holds is fetched another time. */
const patienceMs = 5000;

export interface LeftBehind {
  readonly key: AttemptKey;
  readonly commit: ContentCommit;
}

type Entries = Readonly<Record<string, string>>;
/** What the stage holds of these visits; undefined when nobody answers. */
export type AskStage = (visits: readonly string[]) => Promise<Entries | undefined>;

/**
 * Hands over what was left, one visit after another; what cannot be kept now stays there for another time.
 * @param page absolute address of the stage's page
 * @param keep false when there is no room
 */
export async function collectLeftBehind(
  page: string,
  visits: OpenVisits,
  keep: (left: LeftBehind) => Promise<boolean>,
): Promise<void> {
  const abandoned = await visits.abandoned();
  if (abandoned.size === 0) return;
  await withStage(page, visits, (ask) => handOver(abandoned, visits, ask, keep));
}

/** See collectLeftBehind. */
export async function handOver(
  abandoned: ReadonlyMap<string, OpenVisit>,
  visits: Pick<OpenVisits, 'forget'>,
  ask: AskStage,
  keep: (left: LeftBehind) => Promise<boolean>,
): Promise<void> {
  for (const [visit, {secret, ...key}] of abandoned) {
    const entries = await ask([visit]);
    if (!entries) return;
    const entry = entries[visit];
    const commit = entry === undefined ? undefined : readEntry(entry, visit, secret);
    if (!commit || (await keep({key, commit}))) visits.forget(visit);
  }
  // Lets go there what is kept here.
  await ask([]);
}

/** Asks in a frame that nobody sees. */
async function withStage(
  page: string,
  visits: OpenVisits,
  step: (ask: AskStage) => Promise<void>,
): Promise<void> {
  const visit = newSecret();
  const frame = document.createElement('iframe');
  frame.hidden = true;
  const {origin} = new URL(page);
  const hear = (wanted: FromStage['type']) => {
    const listening = new AbortController();
    const heard = new Promise<FromStage>((resolve) => {
      const onMessage = (event: MessageEvent<unknown>) => {
        const message = readFromStage(event.data);
        const isOurs = event.origin === origin && event.source === frame.contentWindow;
        if (isOurs && message?.visit === visit && message.type === wanted) resolve(message);
      };
      window.addEventListener('message', onMessage, {signal: listening.signal});
    });
    const patience = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
    return Promise.race([heard, patience]).finally(() => listening.abort());
  };
  const ready = hear('ready');
  frame.src = `${page}?visit=${visit}`;
  document.body.append(frame);
  try {
    if (!(await ready)) return;
    await step(async (wanted) => {
      const collected = hear('collected');
      const question: ToStage = {visit, type: 'collect', visits: wanted, known: visits.known()};
      frame.contentWindow?.postMessage(question, {targetOrigin: origin});
      const message = await collected;
      return message?.type === 'collected' ? message.entries : undefined;
    });
  } finally {
    frame.remove();
  }
}
