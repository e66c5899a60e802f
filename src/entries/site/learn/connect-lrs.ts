import type {LrsAccess} from '../../../domain/exchange/lrs.ts';
import {lessonShare} from '../../../domain/progress/outcome.ts';
import {Content} from '../../../runtime/content.ts';
import {readLearners, type DeviceLearner} from '../../../runtime/device/device-learners.ts';
import {deviceStore} from '../../../runtime/journal/journal-store.ts';
import {Journal} from '../../../runtime/journal/journal.ts';
import {keepLast, takeUpLast} from '../../../runtime/lrs/last-statements.ts';
import {LrsReporter} from '../../../runtime/lrs/lrs-reporter.ts';
import {openStatementStore} from '../../../runtime/lrs/open-statement-store.ts';
import {readChoice} from '../../../runtime/lrs/report-choice.ts';
import {siteStatements} from '../../../runtime/lrs/site-statements.ts';
import {StatementSender} from '../../../runtime/lrs/statement-sender.ts';
import type {StatementStore} from '../../../runtime/lrs/statement-store.ts';
import type {SnapshotNews} from '../../../runtime/trackers/device/snapshot-event.ts';
import {randomUuid} from '../../random-uuid.ts';

/**
 * Reports the course on this page to the site's record store, if its learner agreed, and sends what anybody
 * on this device has waiting.
 * @param folder address of `learn/`
 */
export async function connectLrs(lrs: LrsAccess, folder: string): Promise<void> {
  // Before the first wait: the course may save at any moment.
  const news = new NewsOfCourse();
  const row = await openStatementStore();
  if (!row) return;
  const isAgreed = (learner: string) => readChoice(deviceStore(), learner, lrs.endpoint)?.isOn === true;
  // What earlier pages left comes before anything new; without room for it now it waits for the next visit.
  await takeUpLast(deviceStore(), row, isAgreed).catch(() => undefined);
  const sender = senderOf(lrs, row, isAgreed);
  window.addEventListener('online', () => void sender.sendNow());
  void sender.send();
  const {current} = readLearners(deviceStore());
  const reporter = await reporterOf(current, {lrs, folder, row, onAdded: () => void sender.send()});
  if (!reporter) return;
  news.hand(({snapshot, isLast}) => reporter.hear(snapshot, isLast));
  const player = document.querySelector('course-player');
  const looking = setInterval(() => {
    // The course may still be opening.
    if (!player?.state) return;
    clearInterval(looking);
    // A page that only looks on while another one writes has no visit of its own.
    if (!player.state.readOnly) reporter.begin();
  }, lookMs);
}

const lookMs = 250;

/** What the course says until somebody is there to hear it, and after. */
class NewsOfCourse {
  /** A snapshot is complete in itself: the newest is enough. */
  #newest: SnapshotNews | undefined;
  #hear: ((news: SnapshotNews) => void) | undefined;

  constructor() {
    window.addEventListener('course-snapshot', ({detail}) => {
      if (this.#hear) this.#hear(detail);
      else this.#newest = detail;
    });
  }

  hand(hear: (news: SnapshotNews) => void): void {
    this.#hear = hear;
    if (this.#newest) hear(this.#newest);
  }
}

function senderOf(
  {endpoint, key, secret}: LrsAccess,
  store: StatementStore,
  isAgreed: (learner: string) => boolean,
): StatementSender {
  // The types say that `locks` always exists, but a page without TLS has none. Two pages may then send the same
  // statement; the record store drops the second one, because both have the same id.
  const {locks} = navigator as Partial<Navigator>;
  return new StatementSender({
    line: {endpoint, token: btoa(`${key}:${secret}`), request: (input, init) => fetch(input, init)},
    store,
    isAgreed,
    alone: (work) => (locks ? locks.request('kr.lrs', work) : work()),
    isOnline: () => navigator.onLine,
    now: () => Date.now(),
    setTimer: (run, delayMs) => setTimeout(run, delayMs),
    random: () => Math.random(),
  });
}

interface Surroundings {
  readonly lrs: LrsAccess;
  readonly folder: string;
  readonly row: StatementStore;
  readonly onAdded: () => void;
}

/** Undefined for a learner who has not agreed. */
async function reporterOf(
  learner: DeviceLearner,
  {lrs, folder, row, onAdded}: Surroundings,
): Promise<LrsReporter | undefined> {
  const choice = () => readChoice(deviceStore(), learner.id, lrs.endpoint);
  if (!choice()?.isOn) return undefined;
  const [course, told] = await Promise.all([
    new Content(document.documentElement.lang).course(),
    row.told(learner.id),
  ]);
  const {id: courseId, scope} = course;
  const journal = new Journal({
    owner: {courseId, scope, learnerId: learner.id},
    store: deviceStore(),
    now: () => Date.now(),
  });
  const answers = journal.attempts().flatMap(({attempt}) => journal.answers(attempt));
  const visit = randomUuid();
  return new LrsReporter({
    store: row,
    keepLast: (statements, told) => keepLast(deviceStore(), learner.id, {statements, told}),
    learner: learner.id,
    told,
    earlier: answers.map(({interaction}) => interaction),
    step: lessonShare(course),
    choice,
    statementsFor: (chosen) => siteStatements({folder, course, choice: chosen, learner, visit}),
    onAdded,
    now: () => Date.now(),
  });
}
