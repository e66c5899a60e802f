import {Workbox} from 'workbox-window';
import '../../../lms/elements/lms-app.ts';
import '../../../site/site-languages.ts';
import {madeParameter} from '../../../domain/exchange/made/handed-over.ts';
import {madeHere} from '../../../domain/exchange/made/made-here.ts';
import type {LmsRequest} from '../../../lms/elements/lms-request.ts';
import {Lms} from '../../../lms/lms.ts';
import {saveJson} from '../../../lms/elements/save-json.ts';
import {asUsual} from '../../../lms/run/playback.ts';
import {OwnStage, type Stage} from '../../../lms/run/stage.ts';
import {contentPaths} from '../../../lms/serving/content-path.ts';
import {ApartStage} from '../../../lms/stage/apart-stage.ts';
import {collectLeftBehind} from '../../../lms/stage/collect.ts';
import {keepLeftBehind} from '../../../lms/stage/keep-left-behind.ts';
import {OpenVisits} from '../../../lms/stage/open-visits.ts';
import {AttemptStore} from '../../../lms/storage/attempt-store.ts';
import {CourseStore} from '../../../lms/storage/course-store.ts';
import {openLmsDatabase} from '../../../lms/storage/database.ts';
import {LearnerStore} from '../../../lms/storage/learner-store.ts';
import {PackageStore} from '../../../lms/storage/package-store.ts';
import {words} from '../../../lms/words.ts';
import {otherLms} from '../../../locales/other-languages.ts';
import {showWantedLanguage} from '../site-language.ts';
import {askedPackage, onlySco} from './asked-package.ts';

/**
 * The page of the built-in LMS. The address's hash says what is open, so that a package can be linked:
 * `#package=SHA-256` for a stored one, `#file=NAME.zip` for one built with the site, `#made=SHA-256` for one that `make/` hands over.
 */
const app = document.querySelector('lms-app');
if (!app) throw new Error('lms/index.html: there is no <lms-app>');
await showWantedLanguage(otherLms);
const here = new URL('.', document.baseURI).href;
const contentFolder = `${here}content/`;
/** The page of another origin that plays packages, where the build was told of one (packaging/site/second-origin.ts). */
const stagePage = document.querySelector<HTMLMetaElement>('meta[name="packages-page"]')?.content;
type VisitRequest = 'play' | 'navigate' | 'deliver' | 'stop' | 'restart';
const visitRequests: ReadonlySet<LmsRequest['type']> = new Set<VisitRequest>([
  'play',
  'navigate',
  'deliver',
  'stop',
  'restart',
]);
let visits: Promise<unknown> = Promise.resolve();
let isLost = false;
let isClosed = false;

const {lms, collect} = await openLms().catch((error: unknown) => {
  app.failure = words().noStorage;
  throw error;
});
window.lmsState = () => lms.state();
lms.addEventListener('change', () => {
  app.madeHere = madeHere(() => localStorage);
  app.screen = lms.screen;
});
app.isApart = stagePage !== undefined;
app.addEventListener('lms-request', ({request}) => {
  app.failure = '';
  void begin(request).catch(fail);
});
window.addEventListener('hashchange', () => void inTurn(followHash).catch(fail));

let worker: Promise<void> | undefined;
// Told when somebody wants to play; looking at the list needs no worker.
if (stagePage === undefined) workerReady().catch(() => undefined);
await lms.start().catch(fail);
/** Awaited before anything is played; what cannot be fetched now waits for the next page. */
const collected = collect().catch((error: unknown) => {
  app.failure = words().failed;
  reportError(error);
});
await inTurn(followHash).catch(fail);

/** Visits begin and end one after another: "begin", then "back" before it has begun, must end at the list. */
function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const turn = visits.then(step);
  visits = turn.catch(() => undefined);
  return turn;
}

/** A zip that is being read holds nobody up. */
function begin(request: LmsRequest): Promise<void> {
  return visitRequests.has(request.type) ? inTurn(() => act(request)) : act(request);
}

/** Rejects where the browser keeps nothing: it denies storage, or has no room for an empty database. */
async function openLms(): Promise<{lms: Lms; collect: () => Promise<void>}> {
  const database = await openLmsDatabase(
    (how) => how !== 'upgraded' && (how === 'deleted' ? lose() : cutOff()),
  );
  const packages = new PackageStore(database);
  const attempts = new AttemptStore(database, localStorage);
  const openVisits = new OpenVisits(localStorage);
  const ownStage = new OwnStage(contentFolder);
  const opened = new Lms({
    packages,
    stage: stagePage === undefined ? ownStage : apartStage(stagePage, packages, openVisits),
    ownStage,
    attempts,
    courses: new CourseStore(database, localStorage),
    learners: new LearnerStore(database, localStorage),
    builtFolder: new URL('../packages/', here).href,
    schemas: async (set) => (await import('./schemas.ts')).schemasOf(set),
    language: document.documentElement.lang,
    firstLearnerName: words().firstLearner,
  });
  return {
    lms: opened,
    collect: async () => {
      if (stagePage === undefined) return;
      let hasKept = false;
      await collectLeftBehind(stagePage, openVisits, async (left) => {
        const isKept = await keepLeftBehind(attempts, left);
        hasKept ||= isKept;
        return isKept;
      });
      const {open, playback} = opened.screen ?? {};
      // Its page shows what was kept meanwhile.
      if (hasKept && open && !playback) await opened.openPackage(open.id);
    },
  };
}

function apartStage(page: string, packages: PackageStore, visits: OpenVisits): Stage {
  return new ApartStage({
    page,
    visits,
    fileOf: (packageId, pathname) => packages.file(packageId, contentPaths(pathname)),
    frameTitle: () => words().frame(lms.screen?.playback?.options.item.title ?? ''),
  });
}

/** The worker of this origin; content of the other one has its own. */
function workerReady(): Promise<void> {
  if (stagePage !== undefined && !lms.screen?.isHere) return Promise.resolve();
  return (worker ??= startWorker());
}

/** Only content is under the worker's scope; this page itself always comes from the network. */
async function startWorker(): Promise<void> {
  const workbox = new Workbox(`${here}service-worker.js`, {scope: contentFolder});
  const registration = await workbox.register({immediate: true});
  // `workbox.active` waits for a worker that is new or controls this page; one of an earlier visit is neither.
  if (!registration?.active) await workbox.active;
}

async function act(request: LmsRequest): Promise<void> {
  switch (request.type) {
    case 'add-file':
      return openAdded(await lms.add(request.file, request.file.name));
    case 'add-built':
      return openAdded(await lms.addBuilt(request.built));
    case 'open-package':
      return openAdded(request.packageId);
    case 'open-list':
      location.hash = '';
      return;
    case 'remove-package':
      return lms.remove(request.packageId);
    case 'choose-learner':
      return lms.chooseLearner(request.learnerId);
    case 'add-learner':
      return lms.addLearner(request.name);
    case 'set-faults':
      return lms.setFaults(request.faults);
    case 'play-here':
      return lms.playHere(request.isHere);
    case 'export-results':
      return saveJson('lms-rezultati.json', await lms.results());
    default:
      return visit(request);
  }
}

/** What begins and ends visits: one after another, see `inTurn`. */
async function visit(request: Extract<LmsRequest, {type: VisitRequest}>): Promise<void> {
  switch (request.type) {
    case 'play':
      await Promise.all([workerReady(), collected]);
      return lms.play(request.scoId, request.how);
    case 'navigate':
      await Promise.all([workerReady(), collected]);
      return lms.navigate(request.step);
    case 'deliver':
      return lms.deliver(request.scoId);
    case 'stop':
      return lms.stop();
    case 'restart':
      return lms.restart();
  }
}

function openAdded(packageId: string | undefined): void {
  if (packageId !== undefined) location.hash = `package=${packageId}`;
}

async function followHash(): Promise<void> {
  // "Back" while something is played: the content gets its last word first.
  await app?.leave();
  if (lms.screen?.playback) await lms.stop();
  const address = new URLSearchParams(location.hash.slice(1));
  const id = await askedPackage(lms, address);
  // No hashchange: who presses "begin" meanwhile would be stopped by it.
  if (id !== undefined && !address.has('package')) history.replaceState(null, '', `#package=${id}`);
  await lms.openPackage(id);
  if (!address.has(madeParameter)) return;
  // Whoever pressed "try" has pressed enough, where there is nothing to choose.
  const scoId = onlySco(lms.screen, app?.madeHere ?? []);
  if (scoId !== undefined) await visit({type: 'play', scoId, how: asUsual});
  else if (app && id === undefined && !lms.screen?.fault) app.failure = words().notHandedOver;
}

/** The database is gone with all that was in it; the content gets its last word first. */
function lose(): void {
  isLost = true;
  void inTurn(async () => {
    await app?.leave();
    lms.lose();
    // What it names is gone, and is opened by the same name when it is added again.
    history.replaceState(null, '', location.pathname);
    if (app) app.failure = words().databaseLost;
  });
}

/** The data are where they were; what is played goes into the journal, and the next page has both. */
function cutOff(): void {
  isClosed = true;
  lms.screen?.playback?.keepAgain();
  if (app) app.failure = words().databaseClosed;
}

/** The worker is the one thing here that a browser may refuse for reasons of its own. */
function fail(error: unknown): void {
  const isWorker =
    !('serviceWorker' in navigator) || (error instanceof Error && /service ?worker/i.test(error.message));
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  if (app)
    app.failure = isLost
      ? words().databaseLost
      : isClosed
        ? words().databaseClosed
        : isWorker
          ? words().noWorker
          : isFull
            ? words().noRoom
            : words().failed;
  throw error;
}
