/** Words of the trainer's results page, in Latvian. The other languages are typed by this file. */
import {isSingular} from './numbers.ts';
import {resultsCodebookLv} from './results-codebook.ts';
import {resultsFilesLv} from './results-files.ts';
import {resultsRollupLv} from './results-rollup.ts';
import {resultsTablesLv} from './results-tables.ts';
import {resultsTrainerLv} from './results-trainer.ts';
import {numberText} from '../../languages/on-screen.ts';

const count = (n: number, singular: string, plural: string) =>
  `${numberText(n)} ${isSingular(n) ? singular : plural}`;
const people = (n: number) => count(n, 'dalībnieks', 'dalībnieki');
const decimal = (value: number, digits: number) =>
  numberText(value, {minimumFractionDigits: digits, maximumFractionDigits: digits});
const signed = (value: number) => (value < 0 ? '−' : '+') + decimal(Math.abs(value), 2);
const signedPoints = (value: number) => (value < 0 ? '−' : '+') + decimal(Math.abs(value), 1);
const minus = (value: number, digits: number) => (value < 0 ? '−' : '') + decimal(Math.abs(value), digits);
const share = (value: number) => `${Math.round(value * 100)}\u00a0%`;

export const resultsLv = {
  ...resultsFilesLv,
  ...resultsRollupLv,
  codebook: resultsCodebookLv,
  ...resultsTablesLv,
  ...resultsTrainerLv,
  brand: 'Kopīga rīcība',
  title: 'Mācību rezultāti',
  lead: 'Lejupielādējiet atskaites no savas mācību sistēmas un atveriet tās šeit. Lapa pati atpazīst, kas tajās ir, un parāda rezultātus diagrammās.',
  privacy: 'Nekas netiek nosūtīts: faili tiek lasīti tikai šajā pārlūkā. Kad lapu aizver, dati pazūd.',
  loading: 'Ielādē…',
  dropHere: 'Ievelciet šeit failus vai mapes',
  dropForms:
    'Moodle atskaites (teksts, Excel, ODS), iebūvētās mācību sistēmas eksports, xAPI ieraksti (JSON), kursa rezultātu faili, jebkura CSV tabula.',
  chooseFiles: 'Izvēlēties failus',
  chooseFolder: 'Izvēlēties mapi',
  demo: 'Parādīt ar izdomātiem datiem',
  demoName: 'Kopīga rīcība (izdomāti dati)',
  demoNotice:
    'Šie dati ir izdomāti, lai parādītu, kā lapa darbojas. Tie neattiecas ne uz vienu cilvēku vai pašvaldību.',
  demoEnd: 'Aizvērt izdomātos datus',
  demoPerson: (n: number) => `Izdomāts dalībnieks ${n}`,
  demoGroups: 'Izdomātas grupas',
  demoGroup: (n: number) => `Izdomāta grupa ${n}`,
  readingFile: (file: string, done: number, of: number) =>
    `Lasa „${file}”${of > 1 ? ` (${done + 1}. no ${of})` : ''}…`,
  computing: 'Rēķina…',
  failed:
    'Kaut kas neizdevās, iespējams, pietrūka atmiņas. Iepriekš nolasītais ir saglabājies. Mēģiniet ar mazāku failu.',

  files: 'Faili',
  filesRead: (files: number, learners: number) => `${count(files, 'fails', 'faili')}, ${people(learners)}`,
  ready: (files: number, learners: number) =>
    `Gatavs. ${count(files, 'fails', 'faili')}, atlasē ${people(learners)}.`,
  remove: 'Izņemt',
  removeNamed: (name: string) => `Izņemt failu „${name}”`,
  removeAll: 'Izņemt visus failus',
  joining: 'Kā faili apvienoti',
  remarkCount: (n: number) => count(n, 'piezīme', 'piezīmes'),

  filters: 'Ko rādīt',
  activity: 'Aktivitāte',
  all: 'Visi',
  allActivities: 'Visas',
  passMark: 'Sekmīguma robeža, %',
  passMarkHint:
    'Lieto, ja failā nav teikts, vai ir nokārtots. Šī kursa moduļiem un pārbaudes darbam ir sava robeža.',
  pseudonymise: 'Aizstāt vārdus ar numuriem',
  pseudonymiseHint:
    'Vārdi, e-pasti, failu nosaukumi un mazas grupas pazūd gan no ekrāna, gan no lejupielādēm. Kam ir pati atskaite, tas pēc dienas un laika cilvēku tomēr var atpazīt.',
  print: 'Drukāt',
  selection: (parts: readonly string[]) => `Atlase: ${parts.join('; ')}.`,
  passFrom: (mark: number) => `sekmīguma robeža ${mark} %`,
  tooSmall: (n: number) =>
    `Atlasē ir mazāk par ${n} cilvēkiem (vai tik maz paliktu ārpus tās), tāpēc rezultāti netiek rādīti: tie varētu atklāt atsevišķu cilvēku.`,
  nobody: 'Šajos failos nav neviena dalībnieka.',
  tooFewKnown: 'Ziņas ir tikai par dažiem dalībniekiem, tāpēc tās netiek rādītas.',
  sections: 'Šajā lapā',
  people,
  /** UTC: "07.09.2026."; browsers disagree about the last full stop. */
  day: (ms: number) => {
    const [year, month, day] = new Date(ms).toISOString().slice(0, 10).split('-');
    return `${day}.${month}.${year}.`;
  },
  minutes: (n: number) => (n < 1 ? 'mazāk par 1 min' : n > 1440 ? 'vairākas dienas' : `${Math.round(n)} min`),
  share,
  percent: (value: number) => `${Math.round(value)}\u00a0%`,
  decimal: (value: number) => minus(value, 2),
  signed,
  signedPoints,
  between: (ends: readonly [number, number] | undefined, text: (value: number) => string) =>
    ends ? `${text(ends[0])} … ${text(ends[1])}` : '—',
  unknown: '—',

  overview: 'Pārskats',
  /** What is counted as done: as files tell it, by the score alone, or both. */
  done: {
    told: 'Pabeidza vai nokārtoja',
    reached: 'Sasniedza sekmīguma robežu',
    mixed: 'Pabeidza, nokārtoja vai sasniedza robežu',
  },
  reachedTile: 'Testā sasniedza robežu (vai kurss nokārtots, nav zināms)',
  reachedNote:
    'Sasniegta robeža vēl nenozīmē, ka kurss nokārtots: failos ir tikai rezultāts. Vai kurss ir nokārtots, rāda mācību sistēmas pabeigšanas atskaite – pievienojiet arī to.',
  finishedOf: (n: number, of: number) => `${numberText(n)} no ${numberText(of)}`,
  meanScore: 'Vidējais rezultāts',
  medianTime: 'Laika mediāna',
  standingTitle: 'Cik tālu tikuši',
  standingSummary: (what: string, n: number, of: number) =>
    of === 0
      ? 'Neviens vēl nav pievienots nevienai aktivitātei.'
      : `${what}: ${numberText(n)} no ${numberText(of)} (${share(n / of)}).`,
  standingPerActivity: 'Katrs dalībnieks skaitīts katrā aktivitātē.',
  activitiesTitle: 'Pa aktivitātēm',
  activitiesSummary: (n: number, what: string) =>
    `${count(n, 'aktivitāte', 'aktivitātes')}. Daļa no dalībniekiem: ${what.toLowerCase()}.`,
  scoresTitle: 'Rezultātu sadalījums',
  scoresSummary: (n: number, mean: string, middle: readonly [string, string]) =>
    `${count(n, 'rezultāts', 'rezultāti')}, vidēji ${mean}. Vidējai pusei tas ir no ${middle[0]} līdz ${middle[1]}.`,
  scoresFew: (n: number) => `${count(n, 'rezultāts', 'rezultāti')}.`,
  timeTitle: 'Pavadītais laiks',
  timeSummary: (n: number, quartiles: readonly [string, string, string]) =>
    `Laiks zināms ${count(n, 'gadījumā', 'gadījumos')}: pusē no tiem ne vairāk kā ${quartiles[1]}, vidējā puse – no ${quartiles[0]} līdz ${quartiles[2]}.`,
  timeFew: (n: number) => `Laiks zināms ${count(n, 'gadījumā', 'gadījumos')}.`,
  andMore: (from: string) => `${from} un vairāk`,
  timeBasis: {
    'total-time': 'Laiks, kā to saskaitījusi mācību sistēma.',
    'first-to-last': 'No pirmā atvēršanas brīža līdz pēdējam apmeklējumam, ieskaitot pārtraukumus.',
    'none': '',
  },
  fewScores: 'Rezultāts ir tikai dažiem dalībniekiem, tāpēc sadalījums netiek rādīts.',
  fewTimes: 'Pavadītais laiks zināms tikai par dažiem dalībniekiem, tāpēc tas netiek rādīts.',
  noTime: 'Failos nav pavadītā laika.',
  noScores: 'Failos nav rezultātu.',
  timelineTitle: 'Pabeigšana laika gaitā',
  timelineSummary: (what: string, total: number, from: string, to: string) =>
    `${what}: ${numberText(total)} no ${from} līdz ${to}`,
  oneDay: (what: string, total: number, day: string) => `${what}: ${numberText(total)} vienā dienā, ${day}`,
  timelineBasis: {
    'completion': 'Pabeigšanas diena, kā to rāda faili.',
    'last-access': 'Pabeigšanas dienas failos nav; rādīts pēdējais apmeklējums.',
    'mixed': 'Kur pabeigšanas dienas nav, rādīts pēdējais apmeklējums.',
    'none': '',
  },
  undated: (n: number) => `Vēl ${numberText(n)}, kam diena nav zināma.`,
  noTimeline: 'Failos nav teikts, kad kurss pabeigts.',
  onAxis: {
    score: 'Rezultāts, %',
    minutes: 'Minūtes',
    people: 'Dalībnieki',
    shift: 'Pārmaiņa skalā no 1 līdz 5',
  },

  modules: 'Moduļi un mērķi',
  rateTitles: {
    modules: {reported: 'Nokārtojušie pa moduļiem', answers: 'Pirmās atbildes pa moduļiem'},
    objectives: {reported: 'Nokārtojušie pa mērķiem', answers: 'Pirmās atbildes pa mērķiem'},
  },
  passSummary: (best: string, worst: string) => `Vislabāk: ${best}. Visgrūtāk: ${worst}.`,
  passOne: (title: string, rate: string) => `${title}: ${rate}.`,
  answersBasis:
    'Rādīts, cik procentu pirmo atbilžu vidēji ir pareizas. Pirmās atbildes rāda, ko cilvēki nezināja; nokārtot moduli var arī ar nākamo mēģinājumu.',
  weakestShown: (n: number, of: number) => `Diagrammā ir ${n} grūtākie no ${of}; visi ir tabulā.`,
  noModules: 'Failos nav ziņu par moduļiem vai mērķiem.',

  questions: 'Jautājumi',
  questionsHint:
    'Skaitīta katra dalībnieka pirmā atbilde, daļēji pareizā – tik, cik tā vērta. Izšķirtspēja rāda, vai uz jautājumu labāk atbild tie, kam arī pārējās atbildes ir labākas: sākot no 0,3 tā ir laba. „Jāpārskata” ir tikai tad, ja arī 95 % ticamības intervāls ir zem 0,3.',
  noQuestions: 'Failos nav atbilžu. Moodle tās ir interakciju (Interactions) atskaitē.',
  hardestTitle: 'Grūtākie jautājumi',
  hardestSummary: (text: string, value: string) => `Visgrūtākais: „${text}” – pareizi atbildēja ${value}.`,
  module: 'Modulis',
  showAllQuestions: (n: number) => `Rādīt visus (${numberText(n)})`,
  sortBy: 'Kārtot',
  sorts: {order: 'Kā kursā', hardest: 'Grūtākie vispirms', weakest: 'Mazākā izšķirtspēja vispirms'},
  answeredBy: (n: number) => `${count(n, 'atbilde', 'atbildes')}`,
  rightShare: (value: string) => `pareizi ${value}`,
  discriminates: (value: string) => `izšķirtspēja ${value}`,
  toReview: 'Jāpārskata',
  ownGroupNote: (n: number) =>
    `Dažiem jautājumiem ir mazāk par ${n} atbildēm. Šeit tās redzamas, jo dalībnieku vārdi un atbildes ir pašos failos; lejupielādētajās tabulās un salīdzinājumos to nav.`,
  tooFew: 'Par maz atbilžu, lai rādītu atsevišķi.',
  rightAnswer: 'Pareizā atbilde',
  mostWrong: 'Biežākās kļūdas',
  answers: 'Visas atbildes',
  isRight: 'pareizi',
  isWrong: 'kļūda',
  moreAnswers: (n: number) => `Vēl ${count(n, 'cita atbilde', 'citas atbildes')}.`,
  discriminationBasis: (n: number) => `Izšķirtspēja aprēķināta no ${numberText(n)} dalībnieku atbildēm.`,

  groups: 'Grupas',
  groupTitle: (what: string, trait: string) => `${what}: ${trait}`,
  groupSummary: (best: string, worst: string) =>
    `Visvairāk: ${best}. Vismazāk: ${worst}. Atšķirība ir lielāka, nekā varētu būt nejauši.`,
  groupsAlike: (best: string, worst: string) =>
    `No ${worst} līdz ${best}. Atšķirības starp grupām var būt nejaušas: ticamības intervāli pārklājas.`,
  hiddenGroups: (groups: number, learners: number, smallest: number) =>
    `Atsevišķi netiek ${isSingular(groups) ? 'rādīta' : 'rādītas'} ${count(groups, 'grupa', 'grupas')} (${people(learners)}): grupas, kurās ir mazāk par ${smallest} cilvēkiem, un tās, pēc kurām mazās varētu izrēķināt.`,
  unknownGroup: (n: number) => `Par ${count(n, 'dalībnieku', 'dalībniekiem')} grupa nav zināma.`,
  allGroupsSmall: (trait: string) => `${trait}: neviena grupa nav pietiekami liela, lai to rādītu atsevišķi.`,
  noGroups: 'Failos nav grupu. Moodle tās ir dalībnieku sarakstā: pievienojiet arī to.',

  learners: 'Dalībnieki',
  learnersCsv: 'Dalībnieki: CSV',
  answersCsv: 'Visas atbildes: CSV',
  learnersHint:
    'Vārdi redzami tikai šeit un failu sarakstā; izdrukā to nav. Pirms rādāt citiem, aizstājiet vārdus ar numuriem.',
  showLearners: 'Rādīt',
  learnerGroups: {
    'all': 'Visus',
    'not-begun': 'Kas nav sākuši',
    'not-finished': 'Kas nav pabeiguši',
    'not-passed': 'Kas vēl nav nokārtojuši',
    'done': 'Kas pabeiguši, nokārtojuši vai sasnieguši robežu',
  },
  notBegunInPeriod:
    'Laikposmā redzami tikai tie, kas kaut ko darījuši. Kas nav sākuši, redzams, izvēloties „Viss laiks”.',
  notBegunUnknown: 'Šie faili nerāda, kurš ir sācis. Pievienojiet SCORM aktivitātes atskaiti.',
  searchLearners: 'Meklēt vārdu vai e-pastu',
  learnerSorts: {
    name: 'Pēc vārda',
    standing: 'Pēc stāvokļa',
    score: 'Mazākais rezultāts vispirms',
    last: 'Senākais apmeklējums vispirms',
  },
  addressesFile: 'adreses.txt',
  copyAddresses: 'Kopēt e-pasta adreses',
  copiedAddresses: (n: number) =>
    n === 0 ? 'Sarakstā nav nevienas e-pasta adreses.' : `Nokopēts: ${count(n, 'adrese', 'adreses')}.`,
  page: (from: number, to: number, total: number) => `${from}–${to} no ${numberText(total)}`,
  previous: 'Iepriekšējie',
  next: 'Nākamie',
  nameless: 'Bez vārda',

  table: 'Tabula',
  tableOf: (title: string) => `Tabula: ${title}`,
  saveCsv: 'CSV',
  saveCsvOf: (title: string) => `Lejupielādēt CSV: ${title}`,
  savePng: 'PNG',
  savePngOf: (title: string) => `Lejupielādēt PNG: ${title}`,
};
