/** Words of the course that works without an LMS and without a network, in Latvian. The other languages are typed by this file. */
import {fileSize} from './numbers.lv.ts';

export const learnLv = {
  fileSize,
  device: 'Šajā ierīcē',
  deviceLead:
    'Kas mācās, kas ir lejupielādēts un kā paņemt līdzi savu mācību gaitu. Nekas no tā netiek nosūtīts.',
  brand: 'Kopīga rīcība',
  backToCourse: 'Atpakaļ uz kursu',
  learns: (name: string) => `Mācās: ${name}`,
  offline: {
    preparing: 'Sagatavo darbam bez interneta…',
    ready: 'Darbojas arī bez interneta',
    failed: 'Darbam bez interneta nav gatavs: nepietika vietas vai pārtrūka savienojums',
    denied: 'Šis pārlūks neļauj strādāt bez interneta',
  },
  updateReady: 'Ir jauna kursa versija. Jūsu mācību gaita saglabāsies.',
  takeUpdate: 'Atjaunināt tagad',

  who: 'Kas mācās',
  whoLead:
    'Ja šo ierīci lieto vairāki cilvēki, katram ir sava mācību gaita. Vārds paliek tikai šeit. Tā nav parole: arī citi šīs ierīces lietotāji var izvēlēties jebkuru vārdu.',
  nameless: 'Bez vārda',
  choose: 'Mācīties ar šo vārdu',
  chooseNamed: (name: string) => `Mācīties ar šo vārdu: ${name}`,
  current: 'mācās tagad',
  newLearner: 'Cits cilvēks',
  rename: 'Mans vārds',
  yourName: 'Vārds un uzvārds',
  addLearner: 'Pievienot un sākt',
  saveName: 'Saglabāt vārdu',
  nameMissing: 'Vispirms ierakstiet vārdu.',
  nameKept: 'Vārds ir saglabāts.',
  learnsNow: (name: string) => `Tagad mācās: ${name}.`,

  withoutNetwork: 'Darbs bez interneta',
  courseKept: (files: number, size: string) => `Kurss: ${size}, failu skaits: ${files}`,
  films: (kept: number, all: number, size: string) => `Filmas: ierīcē ${kept} no ${all}, kopā ${size}`,
  noFilms: 'Šajā kursā filmu nav.',
  keepFilms: (size: string) => `Lejupielādēt filmas (${size})`,
  removeFilms: 'Dzēst filmas no ierīces',
  keepingFilms: 'Lejupielādē filmas…',
  filmsKept: 'Filmas ir lejupielādētas.',
  filmsRemoved: 'Filmas ir izdzēstas no ierīces.',
  filmsFailed: 'Filmas neizdevās lejupielādēt: nav savienojuma vai vietas. Lejupielādētās ir saglabātas.',
  room: (used: string) => `Viss kopā šajā ierīcē aizņem ${used}.`,
  install: 'Instalēt kā lietotni',
  installHint: 'Kursu var instalēt arī pārlūka izvēlnē: „Instalēt” vai „Pievienot sākuma ekrānam”.',
  storageGuide: 'Kas kur tiek glabāts un cik ilgi',
  planFailed: 'Ziņas par lejupielādēm neizdevās ielādēt.',

  takeAlong: 'Mana mācību gaita',
  takeAlongLead:
    'Failā ir viss paveiktais un pirmās atbildes. Ar to var turpināt citā ierīcē, vai arī to var iesniegt pasniedzējam. Pārdomu piezīmju failā nav.',
  progress: (percent: number) => `Paveikts: ${percent}\u00a0%`,
  nothingBegun: 'Ar šo vārdu vēl nekas nav paveikts.',
  saveFile: 'Saglabāt failā',
  fileSaved: 'Fails ir saglabāts pārlūka lejupielādēs.',
  openFile: 'Turpināt no faila',
  imported: 'Gaita no faila ir pievienota.',
  importedAs: (name: string) =>
    `Šajā ierīcē ir cita iesākta gaita, tāpēc faila gaita ir pievienota kā „${name}”.`,
  importedName: 'No faila',
  importFaults: {
    'not-json': 'Šis nav rezultātu fails.',
    'not-ours': 'Šis fails nav no šī kursa.',
    'newer-version': 'Fails ir no jaunākas kursa versijas. Vispirms atjauniniet kursu.',
    'damaged': 'Fails ir bojāts vai mainīts, tāpēc to nevar atvērt.',
    'other-course': 'Fails ir no cita kursa vai no atsevišķa moduļa pakotnes.',
    'unreadable': 'Failā saglabāto gaitu šī kursa versija nevar nolasīt.',
    'not-kept': 'Pārlūks neļauj saglabāt gaitu šajā ierīcē.',
    'other-tab': 'Kurss ir atvērts citā cilnē vai logā. Aizveriet to un mēģiniet vēlreiz.',
  },

  erase: 'Izdzēst manus datus',
  eraseLead: (name: string) =>
    `Tiks izdzēsts viss, ko šī ierīce glabā par „${name}”: mācību gaita, atbildes, piezīmes un vārds. To nevar atsaukt.`,
  eraseAsk: 'Vai tiešām izdzēst?',
  eraseYes: 'Jā, izdzēst',
  eraseNo: 'Nē, paturēt',
  erased: 'Dati ir izdzēsti.',
  failed: 'Neizdevās. Pārlādējiet lapu un mēģiniet vēlreiz.',
};

export type LearnWords = typeof learnLv;
