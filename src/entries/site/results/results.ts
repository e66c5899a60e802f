import {saveFile} from '../../../components/save-file.ts';
import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {otherResults} from '../../../locales/other-languages.ts';
import {inventedFiles} from '../../../results-page/demo/invented-files.ts';
import {inventedRollups} from '../../../results-page/demo/invented-rollups.ts';
import {copyAddresses} from '../../../results-page/learners/copy-addresses.ts';
import {addressOf, asideAt, type AsideAddress} from '../../../results-page/aside-address.ts';
import '../../../results-page/results-app.ts';
import '../../../site/site-languages.ts';
import type {ResultsRequest} from '../../../results-page/results-request.ts';
import {ResultsSession} from '../../../results-page/results-session.ts';
import {sealRollup} from '../../../results/rollup/rollup-file.ts';
import {startWorker} from './start-worker.ts';
import {words} from '../../../results-page/words.ts';
import {showWantedLanguage} from '../site-language.ts';

/** The trainer's results page: requests of its elements go to the session, the session's view to the elements. */
const app = document.querySelector('results-app');
if (!app) throw new Error('results/index.html: there is no <results-app>');

await showWantedLanguage(otherResults);
const session = new ResultsSession(startWorker());
session.addEventListener('change', () => (app.view = session.view));
app.addEventListener('results-request', ({request}) => void act(request));
// A file that misses the field must not replace the page.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault());
window.addEventListener('hashchange', () => void followAddress());
await followAddress();
await session.useForms();
await loadBank();

function act(request: ResultsRequest): Promise<void> {
  switch (request.type) {
    case 'set-filter':
      return session.setFilter(request.filter);
    case 'set-pass-mark':
      return session.setPassMark(request.passMark);
    case 'pseudonymise':
      return session.pseudonymise(request.isOn);
    case 'list-learners':
      return session.listLearners(request.from);
    case 'query-learners':
      return session.queryLearners(request.query);
    case 'open-person':
      return goTo({person: request.key});
    case 'open-summary':
      return goTo('summary');
    case 'close-aside':
      // Whatever stands there was opened by an entry of its own.
      return Promise.resolve(history.back());
    case 'copy-addresses':
      return copyListed(request.activity);
    case 'save-table':
      return saveTable(request.table, request.activity);
    case 'preview-rollup':
      return session.previewRollup(request.municipality, request.period);
    case 'save-rollup':
      return Promise.resolve(saveRollup());
    default:
      return actOnFiles(request);
  }
}

type FileRequest = Exclude<
  ResultsRequest,
  {
    type:
      | 'set-filter'
      | 'set-pass-mark'
      | 'pseudonymise'
      | 'list-learners'
      | 'query-learners'
      | 'open-person'
      | 'open-summary'
      | 'close-aside'
      | 'copy-addresses'
      | 'save-table'
      | 'preview-rollup'
      | 'save-rollup';
  }
>;

function actOnFiles(request: FileRequest): Promise<void> {
  switch (request.type) {
    case 'add-files':
      return session.addFiles(request.files, false, request.folders);
    case 'remove-file':
      return session.removeFile(request.name);
    case 'remove-all':
      return session.removeAll();
    case 'keep-apart':
      return session.keepApart(request.name, request.isApart);
    case 'open-columns':
      return session.openColumns(request.name, request.sheet);
    case 'choose-columns':
      return session.chooseColumns(request.name, request.choice, request.formName);
    case 'close-columns':
      return Promise.resolve(session.closeColumns());
    case 'answer-question':
    case 'count-staff':
    case 'label-file':
    case 'label-files':
    case 'forget-form':
      return session.tell(request);
    case 'show-demo':
    case 'show-demo-towns':
      return session.addFiles(invented(request.type), true);
  }
}

function invented(of: 'show-demo' | 'show-demo-towns'): readonly File[] {
  const {bank} = session;
  if (of === 'show-demo') return inventedFiles(bank);
  return bank ? inventedRollups(bank) : [];
}

/** Each page in place of the report is an entry of the browser's history: Back leads to the report and keeps what was read. */
function goTo(aside: AsideAddress): Promise<void> {
  location.hash = addressOf(aside);
  return Promise.resolve();
}

/** After Back, Forward, or `goTo`. Where nothing can be shown, as after a reload, the address goes. */
async function followAddress(): Promise<void> {
  const wanted = asideAt(location.hash);
  if (wanted === undefined) return session.closeAside();
  if (wanted !== 'summary') await session.openPerson(wanted.person);
  else if (session.view.analysis) session.openSummary();
  if (session.view.aside === undefined) history.replaceState(null, '', location.pathname + location.search);
}

async function copyListed(activity: string | undefined): Promise<void> {
  const found = await session.addresses(activity);
  await copyAddresses(found);
  session.copied(found);
}

async function saveTable(
  table: Extract<ResultsRequest, {type: 'save-table'}>['table'],
  activity: string | undefined,
): Promise<void> {
  const {fileNames} = words();
  saveFile(`${fileNames[table]}.csv`, await session.table(table, activity));
}

function saveRollup(): void {
  const {rollup} = session.view;
  if (!rollup) return;
  const file = new Blob([sealRollup(rollup)], {type: 'application/json'});
  saveFile(words().rollupFile(rollup.municipality, rollup.period), file);
}

/** Questions in words lie beside this page; without them reports are read by their ids. */
async function loadBank(): Promise<void> {
  const address = new URL(`content/${document.documentElement.lang}/questions.json`, document.baseURI);
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return;
  // The build wrote this file from the type.
  await session.useBank((await response.json()) as QuestionBank);
}
