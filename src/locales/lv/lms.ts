/** Words of the built-in LMS, in Latvian. The other languages are typed by this file. */
import {lmsFindingsLv} from './lms-findings.ts';
import {lmsPlayLv} from './lms-play.ts';
import {lmsReportLv} from './lms-report.ts';
import {fileSize, isSingular} from './numbers.ts';
import {packagesLv} from './packages.ts';

/** What a fault's sentence may name; '' or 0 where it does not apply. */
export interface FaultDetails {
  readonly path: string;
  readonly reason: string;
  readonly line: number;
  readonly column: number;
  readonly status: number;
}

const count = (n: number, singular: string, plural: string) => `${n} ${isSingular(n) ? singular : plural}`;

export const lmsLv = {
  ...lmsPlayLv,
  ...lmsReportLv,
  ...packagesLv,
  findings: lmsFindingsLv,
  title: 'Iebūvētā mācību sistēma',
  brand: 'Kopīga rīcība',
  intro:
    'Izmēģiniet SCORM pakotni, pirms to ievietojat savā mācību sistēmā. Viss notiek šajā pārlūkā: faili un rezultāti nekur netiek sūtīti.',
  trust:
    'Pakotnes saturs darbojas ar tādām pašām tiesībām kā šī lapa. Atveriet tikai pakotnes, kuru izcelsmi zināt.',
  trustApart:
    'Pakotnes saturs darbojas citā tīmekļa adresē. Tas nevar ne lasīt, ne mainīt to, ko pārlūkā glabā šī vietne.',
  madeHere: 'Šo pakotni izveidojāt šajā pārlūkā.',
  foreignPackage:
    'Šī pakotne nav no šīs vietnes saraksta. Tā darbosies ar tādām pašām tiesībām kā šī lapa un varēs lasīt, mainīt un dzēst visu, ko šī vietne glabā pārlūkā: rezultātus, citas pakotnes un vietnē mācītā kursa gaitu. Sāciet tikai tad, ja zināt, no kurienes pakotne ir. Vispirms lejupielādējiet rezultātus un saglabājiet failā savu mācību gaitu.',
  loading: 'Ielādē…',
  noWorker:
    'Šajā pārlūkā pakotnes nevar atvērt: vajadzīgs „service worker”. Atveriet lapu ar https adresi (vai no šī paša datora), nevis privātajā logā.',
  notHandedOver:
    'Pakotnes šeit vairs nav, vai arī pārlūks to nevarēja saglabāt. Lejupielādējiet pakotni lapā, kurā to izveidojāt, un izvēlieties failu šeit.',
  failed: 'Kaut kas neizdevās. Pārlādējiet lapu un mēģiniet vēlreiz.',
  noRoom:
    'Pārlūkam nav vietas, lai to saglabātu. Atbrīvojiet vietu, piemēram, dzēsiet kādu pakotni. Jau saglabātais nav zudis.',
  noStorage:
    'Šī lapa glabā pakotnes un rezultātus pārlūkā, bet pārlūks to tagad neļauj: vieta ir pilna vai glabāšana ir izslēgta. Atbrīvojiet vietu vai atļaujiet glabāšanu un pārlādējiet lapu. Jau saglabātais nav zudis.',
  databaseLost:
    'Pārlūkā vairs nav šīs lapas datu: pakotnes un rezultāti ir izdzēsti. To var izdarīt pakotnes saturs vai vietnes datu dzēšana pārlūkā. Pārlādējiet lapu un pievienojiet pakotnes no jauna. Rezultāti, ko lejupielādējāt iepriekš, paliek Jūsu failā.',
  databaseClosed: 'Savienojums ar pārlūka glabātavu pārtrūka. Pārlādējiet lapu.',
  /** The page on another origin that plays packages: nobody answers there, or the browser forbids it. */
  stageTrouble: {
    silent:
      'Tīmekļa adrese, kurā darbojas pakotņu saturs, neatbild. Pārbaudiet savienojumu, aizveriet pakotni un sāciet to vēlreiz. Jau saglabātais nav zudis.',
    unable:
      'Pārlūks neļauj pakotnes saturam darboties citā tīmekļa adresē: tur vajadzīgs „service worker”. Atveriet lapu citā pārlūkā vai ne privātajā logā. Jau saglabātais nav zudis.',
  },

  learner: 'Mācību dalībnieks',
  firstLearner: 'Dalībnieks 1',
  newLearner: 'Jauns dalībnieks',
  newLearnerName: 'Vārds un uzvārds',
  addLearner: 'Pievienot',

  done: {
    'learner-added': (name: string) => `Pievienots dalībnieks: ${name}.`,
    'package-removed': (name: string) => `Izdzēsta pakotne „${name}”.`,
  },

  addPackage: 'Pievienot pakotni',
  dropHere: 'Ievelciet šeit SCORM zip failu vai izvēlieties to no ierīces.',
  chooseFile: 'Izvēlēties zip failu',
  reading: (file: string) => `Lasa failu „${file}”…`,
  refused: (file: string) => `Pakotne „${file}” nav pievienota`,
  builtPackages: 'Šī kursa pakotnes',
  openBuilt: (standard: string, file: string) => `${standard}. Atvērt: ${file}`,
  noBuilt: 'Kopā ar šo vietni nav publicēta neviena pakotne.',
  ownPackages: 'Pievienotās pakotnes',
  noOwn: 'Vēl nav pievienota neviena pakotne.',
  open: 'Atvērt',
  openNamed: (name: string) => `Atvērt: ${name}`,
  remove: 'Dzēst',
  removeNamed: (name: string) => `Dzēst: ${name}`,
  removeSure: (name: string) => `Vai dzēst pakotni „${name}” un visu dalībnieku mēģinājumus tajā?`,
  files: (n: number) => count(n, 'fails', 'faili'),
  fileSize,

  backToList: 'Visas pakotnes',
  closePlayer: 'Beigt un aizvērt',
  contents: 'Satura rādītājs',
  start: 'Sākt',
  continue: 'Turpināt',
  newAttempt: 'Sākt jaunu mēģinājumu',
  review: 'Skatīt vēlreiz',
  reviewHint: 'Skatoties vēlreiz, saturs ir redzams, bet rezultāts nemainās.',
  attempt: (n: number) => `${n}. mēģinājums`,
  notStarted: 'nav sākts',
  saved: (when: string) => `saglabāts ${when}`,
  asset: 'resurss, kas ar mācību sistēmu nesazinās',
  frame: (title: string) => `Mācību saturs: ${title}`,
  showData: 'LMS dati',

  tabs: {overview: 'Pārskats', interactions: 'Atbildes', model: 'Dati', calls: 'Izsaukumi', faults: 'Kļūmes'},
  dataOf: 'Ko glabā mācību sistēma',
  completion: 'Pabeigšana',
  success: 'Sekmes',
  score: 'Rezultāts',
  scaled: 'Rezultāts (no −1 līdz 1)',
  totalTime: 'Kopējais laiks',
  progress: 'Paveiktā daļa',
  location: 'Vieta saturā',
  suspendData: 'Saglabātais stāvoklis',
  characters: (n: number) => count(n, 'rakstzīme', 'rakstzīmes'),
  commits: 'Saglabāšanas reizes',
  commitCount: (stored: number, all: number) =>
    stored === all ? `${all}` : `${all}, no tām saglabātas ${stored}`,
  uncommitted: 'Saturs ir nosūtījis vērtības, bet vēl nav licis tās saglabāt.',
  none: '—',
  status: {
    'not attempted': 'nav sākts',
    'incomplete': 'nav pabeigts',
    'completed': 'pabeigts',
    'passed': 'nokārtots',
    'failed': 'nav nokārtots',
    'browsed': 'apskatīts',
    'unknown': 'nav zināms',
  },
  minutesSeconds: (minutes: number, seconds: number) => `${minutes} min ${seconds} s`,

  noInteractions: 'Saturs vēl nav nosūtījis nevienu atbildi.',
  noModel: 'Datu vēl nav.',
  noCalls: 'Saturs vēl nav izsaucis mācību sistēmu.',
  interaction: {
    id: 'Jautājums',
    type: 'Veids',
    response: 'Atbilde',
    patterns: 'Pareizā atbilde',
    result: 'Vērtējums',
    weighting: 'Svars',
    latency: 'Ilgums',
    time: 'Laiks',
  },
  element: 'Elements',
  value: 'Vērtība',
  notCommitted: 'vēl nav saglabāts',
  call: {at: 'Laiks', call: 'Izsaukums', args: 'Argumenti', result: 'Rezultāts', error: 'Kļūda'},
  faults: {
    'profile': () =>
      'Šis ir fails ar pašvaldības ievadīto, nevis kursa pakotne. Atveriet to vietnes lapā „Izveidot savu pakotni”, izveidojiet pakotni un ievelciet šeit to.',
    'no-manifest': () =>
      'Zip faila saknē nav imsmanifest.xml, tāpēc šī nav SCORM pakotne. Eksportējiet kursu kā SCORM 1.2 vai SCORM 2004.',
    'manifest-in-folder': ({path}) =>
      `imsmanifest.xml ir mapē „${path}”, bet tam jābūt zip faila saknē. Sapakojiet mapes saturu, nevis pašu mapi.`,
    'not-scorm': ({path}) =>
      `Šī nav SCORM pakotne: tajā ir ${path} (cmi5 vai xAPI). Šeit var atvērt SCORM 1.2 un SCORM 2004 pakotnes.`,
    'manifest-broken': ({line, column, reason}) =>
      `imsmanifest.xml nav pareizs XML: ${line}. rinda, ${column}. rakstzīme (${reason}). Izlabojiet failu un sapakojiet vēlreiz.`,
    'not-a-manifest': ({reason}) =>
      `imsmanifest.xml sākas ar elementu „${reason}”, bet jāsākas ar „manifest”. Pārbaudiet, vai tas ir īstais fails.`,
    'nothing-to-launch': () =>
      'Manifestā nav nekā, ko palaist. Vajadzīgs vismaz viens „item”, kas norāda uz „resource” ar „href”.',
    'missing-file': ({path}) =>
      `Manifestā norādītā sākuma faila „${path}” zip failā nav. Pārbaudiet adresi, arī lielos un mazos burtus.`,
    'foreign-file': ({path}) =>
      `Manifests palaiž saturu no citas vietnes (${path}). Šeit var atvērt tikai to, kas ir pašā pakotnē.`,
    'storage-full': ({reason}) =>
      `Pārlūks atteicās saglabāt pakotni (${reason}). Atbrīvojiet vietu, piemēram, dzēsiet citas pakotnes.`,
    'download-failed': ({status}) =>
      `Pakotni neizdevās lejupielādēt${status > 0 ? ` (HTTP ${status})` : ''}. Mēģiniet vēlreiz.`,
    'changed-package': () =>
      'Lejupielādētā pakotne neatbilst publicētajai kontrolsummai (SHA-256). Pārlādējiet lapu; ja neizdodas, ziņojiet vietnes uzturētājam.',
  } satisfies Record<string, (details: FaultDetails) => string>,
};
