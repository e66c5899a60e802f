import {pageSeen} from '../../../components/page-idle.ts';
import {saveFile} from '../../../components/save-file.ts';
import {dropHandedOver, handOver} from '../../../domain/exchange/made/handed-over.ts';
import {noteMade} from '../../../domain/exchange/made/made-here.ts';
import {MakingError} from '../../../domain/exchange/package-making.ts';
import {otherMake} from '../../../locales/other-languages.ts';
import {DraftStore} from '../../../make/draft/draft-store.ts';
import {previewApi} from '../../../make/look/preview-api.ts';
import {cacheShelf, type ShelfUser} from '../../../make/look/shelf.ts';
import {WorkerMaker} from '../../../make/maker/worker-maker.ts';
import '../../../make/make-app.ts';
import type {MakeRequest} from '../../../make/make-request.ts';
import {MakeSession} from '../../../make/make-session.ts';
import {shrunkLogo} from '../../../make/municipality/shrink-logo.ts';
import type {TextsSession} from '../../../make/texts/texts-session.ts';
import {isAside, steps} from '../../../make/make-view.ts';
import type {TranslateAsk} from '../../../make/translate/translate-view.ts';
import type {TranslateSession} from '../../../make/translate/translate-session.ts';
import '../../../site/site-languages.ts';
import {showWantedLanguage} from '../site-language.ts';
import {keepForOffline} from './keep-for-offline.ts';
import {saveMade, zipFile} from './save-made.ts';
import {startService} from './start-service.ts';
import {startWorker} from './start-worker.ts';
import {readTables} from './tables.ts';

/** The page that makes packages: requests of its elements go to the session, the session's view to the elements. */
const app = document.querySelector('make-app');
if (!app) throw new Error('make/index.html: there is no <make-app>');

/** On a bad line the page is there before its tables. */
const mostHiddenMs = 1_000;
// Both are on their way while the page learns its language.
const tables = readTables();
await showWantedLanguage(otherMake);
const isServed = startService();
// The course looks for its LMS in the windows around it.
Object.assign(window, {API: previewApi()});
const folder = new URL('./', document.baseURI).href;
const caches = 'caches' in window ? window.caches : undefined;
const maker = new WorkerMaker(startWorker);
const shelfOf = (user: ShelfUser) => cacheShelf(user, folder, caches, () => isServed);
const textsShelf = shelfOf('texts');
const session = new MakeSession(maker, new DraftStore(), shelfOf('look'));
/** Editor and all that belongs to it: loaded when somebody wants to change a text. */
let texts: Promise<TextsSession | undefined> | undefined;
/** Loaded when somebody wants to translate. */
let translation: Promise<TranslateSession | undefined> | undefined;
session.addEventListener('change', () => (app.view = session.view));
app.addEventListener('make-request', ({request}) => void act(request));
// A file that misses its field must not replace the page.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault());
window.addEventListener('hashchange', () => void followAddress());
// What is kept and which systems there are would move what stands below them.
app.hidden = true;
setTimeout(() => (app.hidden = false), mostHiddenMs);
await session.takeUp();
session.useTables(...(await tables));
app.hidden = false;
await followAddress();
await pageSeen(); // What packages are made of is ten times as large.
await session.prepare();
if (await isServed) await keepForOffline(caches);

function act(request: MakeRequest): Promise<void> {
  switch (request.type) {
    case 'change':
      return session.change(request.change);
    case 'go-to':
      location.hash = request.step;
      return Promise.resolve();
    case 'choose-logo':
      return session.chooseLogo(request.file);
    case 'shrink-logo':
      return shrinkLogo();
    case 'choose-colour':
      return session.chooseColour(request.colour);
    case 'look':
      return session.look();
    case 'check':
      return session.check();
    case 'make':
      return session.make().then(async () => {
        const {made} = session.view;
        if (!made) return;
        noteMade(() => localStorage, made.sha256);
        await handOver(caches, made);
      });
    case 'open-profile':
      return session.openProfile(request.file);
    case 'begin-anew':
      return Promise.all([session.beginAnew(), textsShelf.clear(), dropHandedOver(caches)]).then(
        () => void (location.hash = 'system'),
      );
    case 'undo-anew':
      return session.undoAnew();
    case 'stop':
      return Promise.resolve(session.stop());
    case 'translate':
      return translate(request.ask);
    default:
      return actOnTexts(request);
  }
}

type OtherRequest =
  | 'change'
  | 'go-to'
  | 'choose-logo'
  | 'shrink-logo'
  | 'choose-colour'
  | 'check'
  | 'look'
  | 'make'
  | 'open-profile'
  | 'begin-anew'
  | 'undo-anew'
  | 'stop'
  | 'translate';

function actOnTexts(request: Exclude<MakeRequest, {readonly type: OtherRequest}>): Promise<void> {
  switch (request.type) {
    case 'open-lesson':
      // Whoever pressed a piece of the course that is looked at is not there yet.
      if (session.view.step !== 'texts') location.hash = 'texts';
      return withTexts((texts) => texts.open(request.place, request.address));
    case 'edit-words':
      return withTexts((texts) => Promise.resolve(texts.edit(request.text)));
    case 'take-back':
      return withTexts((texts) => texts.takeBack(request.address));
    case 'keep-words':
      return withTexts((texts) => texts.keep(request.address));
    case 'leave-words':
      return withTexts((texts) => texts.leaveWords());
    case 'drop-words':
      return withTexts((texts) => texts.drop(request.key));
    case 'change-lessons':
      return withTexts((texts) => texts.added.change(request.change));
    case 'bring-picture':
      return withTexts((texts) => texts.added.bringPicture(request.part, request.file));
    case 'change-film':
      return withTexts((texts) => texts.changeFilm(request.slot, request.change));
    case 'undo-lessons':
      return withTexts((texts) => texts.added.undo());
    case 'save-lessons':
      return withTexts(async (texts) => {
        const zip = await texts.lessonsZip();
        if (zip) saveFile('modules.zip', zipFile(zip));
      });
    default:
      return saveMade(request.type, session);
  }
}

async function shrinkLogo(): Promise<void> {
  const {largeLogo} = session.view;
  if (!largeLogo) return;
  const shrunk = await shrunkLogo(largeLogo);
  await session.chooseLogo(
    typeof shrunk === 'string' ? shrunk : new File([new Uint8Array(shrunk)], 'logo.png'),
  );
}

async function withTexts(work: (texts: TextsSession) => Promise<void>): Promise<void> {
  texts ??= session.ask(loadTexts);
  const own = await texts;
  if (own) return work(own);
  // Whoever tries again may have a network.
  texts = undefined;
}

async function loadTexts(): Promise<TextsSession> {
  const loaded = await Promise.all([
    import('../../../make/texts/texts-session.ts'),
    import('../../../make/texts/texts-step.ts'),
  ]).catch(() => {
    throw new MakingError({kind: 'unreachable', file: 'texts'});
  });
  return new loaded[0].TextsSession(maker, textsShelf, session);
}

/** The form of the checks is loaded when somebody goes there, and asks what is open each time. */
async function prepareChecks(): Promise<void> {
  await session.ask(async () => {
    const {loadCheckable} = await Promise.all([
      import('../../../make/checks/load-checkable.ts'),
      import('../../../make/checks/checks-step.ts'),
    ]).then(
      ([loaded]) => loaded,
      () => {
        throw new MakingError({kind: 'unreachable', file: 'checks'});
      },
    );
    await loadCheckable(maker, session);
  });
}

async function translate(ask: TranslateAsk): Promise<void> {
  await withTranslation(async (own) => {
    const saved = await own.act(ask);
    if (!saved) return;
    const data = typeof saved.data === 'string' ? saved.data : new Uint8Array(saved.data);
    saveFile(saved.name, new Blob([data], {type: saved.type}));
  });
}

async function withTranslation(work: (own: TranslateSession) => Promise<void>): Promise<void> {
  translation ??= session.ask(loadTranslation);
  const own = await translation;
  if (own) return work(own);
  // Whoever tries again may have a network.
  translation = undefined;
}

async function loadTranslation(): Promise<TranslateSession> {
  const [{TranslateSession}, {TranslationStore}] = await Promise.all([
    import('../../../make/translate/translate-session.ts'),
    import('../../../make/translate/translation-store.ts'),
    import('../../../make/translate/translate-step.ts'),
  ]).catch(() => {
    throw new MakingError({kind: 'unreachable', file: 'translate'});
  });
  return new TranslateSession(maker, new TranslationStore(), session);
}

/** Each step is an entry of the browser's history. What is no step is the first one. */
async function followAddress(): Promise<void> {
  const [wanted, field] = location.hash.slice(1).split('/', 2);
  const step = steps.find((each) => each === wanted) ?? 'system';
  // What was typed last shall be in the package.
  if (step !== 'texts') await (await texts)?.settle();
  if (step !== 'translate') await (await translation)?.settle();
  await session.goTo(step, field);
  if (!isAside(step)) return;
  if (step === 'texts') await withTexts((own) => own.prepare());
  else if (step === 'checks') await prepareChecks();
  else await withTranslation((own) => own.prepare());
  // What has just been loaded is there without a network, too.
  if (await isServed) await keepForOffline(caches);
}
