/** Words of the trainer's results page, in Latvian. The other languages are typed by this file. */
import {isSingular} from './numbers.ts';
import {resultsAnswersLv} from './results-answers.ts';
import {resultsCodebookLv} from './results-codebook.ts';
import {resultsFewLv} from './results-few.ts';
import {resultsFilesLv} from './results-files.ts';
import {resultsLackingLv} from './results-lacking.ts';
import {resultsPeopleLv} from './results-people.ts';
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
  ...resultsPeopleLv,
  ...resultsAnswersLv,
  ...resultsLackingLv,
  ...resultsFewLv,
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
    'Kaut kas neizdevās: iespējams, pārtrūka savienojums vai pietrūka atmiņas. Iepriekš nolasītais ir saglabājies. Mēģiniet vēlreiz vai ar mazāku failu.',

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
    'Lieto, ja failā nav norādīts, vai kurss ir nokārtots. Šī kursa moduļiem un pārbaudes darbam ir sava robeža.',
  pseudonymise: 'Aizstāt vārdus ar numuriem',
  pseudonymiseHint:
    'Vārdu, e-pastu, failu nosaukumu un mazu grupu tad nav ne ekrānā, ne lejupielādētajos failos. Kam ir pati atskaite, tas pēc dienas un laika cilvēku tomēr var atpazīt.',
  print: 'Drukāt',
  everyone: 'Visi dalībnieki, par visu laiku.',
  selection: (parts: readonly string[]) => `Atlase: ${parts.join('; ').replace(/\.$/, '')}.`,
  passFrom: (mark: number) =>
    `Ja failā nav norādīts, vai kurss ir nokārtots, un kurss robežu nenosaka, sekmīguma robeža ir ${mark}\u00a0%.`,
  nobodySelected: 'Šai atlasei neatbilst neviens dalībnieks.',
  clearFilter: 'Notīrīt atlasi',
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
  meanOfScores: (mean: number, n: number) =>
    `${Math.round(mean)}\u00a0% (${count(n, 'rezultāts', 'rezultāti')})`,
  decimal: (value: number) => minus(value, 2),
  signed,
  signedPoints,
  between: (ends: readonly [number, number] | undefined, text: (value: number) => string) =>
    ends ? `${text(ends[0])} … ${text(ends[1])}` : '—',
  unknown: '—',

  overview: 'Pārskats',
  /** What is counted: as files tell it, or, where they tell it of nobody, by the score alone. */
  done: {finished: 'Pabeidza vai nokārtoja', reached: 'Sasniedza sekmīguma robežu'},
  reachedTile: 'Testā sasniedza robežu (vai kurss nokārtots, nav zināms)',
  reachedNote: 'Sasniegta robeža vēl nenozīmē, ka kurss nokārtots: failos ir tikai rezultāts.',
  reachedAdvice: 'Vai kurss ir nokārtots, rāda mācību sistēmas pabeigšanas atskaite: pievienojiet arī to.',
  finishedOf: (n: number, of: number) => `${numberText(n)} no ${numberText(of)}`,
  meanScore: 'Vidējais rezultāts',
  medianTime: 'Parastais laiks (mediāna)',
  standingTitle: 'Cik tālu dalībnieki tikuši',
  standingSummary: (what: string, n: number, of: number) =>
    of === 0
      ? 'Neviens vēl nav pievienots nevienai aktivitātei.'
      : `${what}: ${numberText(n)} no ${numberText(of)} (${share(n / of)}).`,
  subjectOne: (title: string) => `Skaitīta aktivitāte: ${title.replace(/\.$/, '')}.`,
  subjectWithout: (titles: string) => `Nav skaitīts: ${titles.replace(/\.$/, '')}.`,
  subjectHint: 'Visas aktivitātes ir diagrammā „Pa aktivitātēm”; vienu var izvēlēties sadaļā „Ko rādīt”.',
  noneTold: 'Neviens fails nerāda, kurš ir pabeidzis.',
  noneToldOf: (trait: string) => `${trait}: neviens fails nerāda, kurš ir pabeidzis.`,
  standingPerActivity: 'Katrs dalībnieks skaitīts katrā aktivitātē.',
  countOf: (n: number, of: number, value: string) => `${value} (${numberText(n)} no ${numberText(of)})`,
  activitiesTitle: 'Pa aktivitātēm',
  activitiesSummary: (n: number, what: string, hasPeriod: boolean) =>
    `${count(n, 'aktivitāte', 'aktivitātes')}. Cik liela daļa ${hasPeriod ? 'no tiem, kas šajā laikposmā aktivitātē kaut ko darījuši,' : 'no visiem aktivitātes dalībniekiem, arī no tiem, kas nav sākuši,'} to izdarīja: ${what.toLowerCase()}.`,
  scoresTitle: 'Rezultātu sadalījums',
  scoresSummary: (n: number, mean: string, middle: readonly [string, string]) =>
    `${count(n, 'rezultāts', 'rezultāti')}, vidēji ${mean}. Vidējā puse rezultātu ir no ${middle[0]} līdz ${middle[1]}.`,
  scoresFew: (n: number) => `${count(n, 'rezultāts', 'rezultāti')}.`,
  timeTitle: 'Pavadītais laiks',
  /** @param middle of the middle half, its ends; undefined where they read like the median */
  timeSummary: (n: number, median: string, middle: readonly [string, string] | undefined, isOne: boolean) =>
    `Parasti ${median}${middle ? `, vidējai pusei no ${middle[0]} līdz ${middle[1]}` : ''}. ${isOne ? `Zināms ${count(n, 'dalībniekam', 'dalībniekiem')}` : `Zināms ${count(n, 'reizi', 'reizes')}: katram dalībniekam katrā aktivitātē`}.`,
  timeFew: (n: number) => `Laiks zināms ${count(n, 'reizi', 'reizes')}.`,
  andMore: (from: string) => `${from} un vairāk`,
  timeBasis: {
    'total-time': 'Laiks, kā to saskaitījusi mācību sistēma.',
    'first-to-last': 'No pirmā atvēršanas brīža līdz pēdējam apmeklējumam, ieskaitot pārtraukumus.',
    'none': '',
  },
  fewScores: 'Rezultāts ir tikai dažiem dalībniekiem, tāpēc sadalījums netiek rādīts.',
  fewTimes: 'Pavadītais laiks zināms tikai par dažiem dalībniekiem, tāpēc tas netiek rādīts.',
  timelineTitles: {finished: 'Pabeigšana laika gaitā', reached: 'Robežas sasniegšana laika gaitā'},
  timelineSummary: (what: string, total: number, from: string, to: string) =>
    `${what}: ${numberText(total)} (no ${from} līdz ${to}).`,
  oneDay: (what: string, total: number, day: string) => `${what}: ${numberText(total)} vienā dienā, ${day}`,
  timelineBasis: {
    'completion': 'Pabeigšanas diena, kā to rāda faili.',
    'last-access': 'Pabeigšanas diena nav zināma; rādīts pēdējais apmeklējums.',
    'mixed': 'Kur pabeigšanas dienas nav, rādīts pēdējais apmeklējums.',
    'none': '',
  },
  undated: (n: number) => `Vēl ${numberText(n)}, kam diena nav zināma.`,
  onAxis: {
    score: 'Rezultāts, %',
    minutes: 'Minūtes',
    people: 'Dalībnieki',
    shift: 'Pārmaiņa skalā no 1 līdz 5',
  },

  modules: 'Moduļi un mērķi',
  rateTitles: {
    modules: {
      reported: 'Nokārtojušie pa moduļiem',
      reached: 'Sasniegta robeža pa moduļiem',
      answers: 'Pareizās pirmās atbildes pa moduļiem',
    },
    tests: {
      reported: 'Nokārtojušie pa pārbaudēm',
      reached: 'Sasniegta robeža pa pārbaudēm',
      answers: 'Pareizās pirmās atbildes pa pārbaudēm',
    },
    objectives: {
      reported: 'Nokārtojušie pa mērķiem',
      reached: 'Sasniegta robeža pa mērķiem',
      answers: 'Pareizās pirmās atbildes pa mērķiem',
    },
  },
  passSummary: (best: string, worst: string) => `Vislabāk: ${best}. Visgrūtāk: ${worst}.`,
  passOne: (title: string, rate: string) => `${title}: ${rate}.`,
  reportedBasis: 'Daļa no tiem, par kuriem failos ir ziņas šajā modulī vai mērķī.',
  reachedBasis:
    'Failos ir tikai rezultāts: sasniegta robeža vēl nenozīmē, ka modulis vai mērķis ir nokārtots.',
  answersBasis: (of: 'modules' | 'tests' | 'objectives') =>
    `Rādīts, cik procentu pirmo atbilžu vidēji ir pareizas: ${of === 'objectives' ? 'pārbaužu jautājumi un gadījumu lēmumi kopā' : 'tikai pārbaužu jautājumi, bez gadījumu lēmumiem'}. Pirmās atbildes rāda, ko cilvēki nezināja; nokārtot moduli var arī ar nākamo mēģinājumu.`,
  weakestShown: (n: number, of: number) => `Diagrammā ir ${n} grūtākie no ${of}; visi ir tabulā.`,

  questions: 'Jautājumi',
  questionsHint: (part: string) =>
    `Skaitīta katra dalībnieka pirmā atbilde. ${part} „Atšķir zinātājus” rāda, vai uz jautājumu labāk atbild tie, kam arī pārējās atbildes ir labākas (no −1 līdz 1; no 0,3 atšķir labi; statistikā – izšķirtspēja). „Jāpārskata” ir tikai tad, ja zem 0,3 ir arī visas vērtības, kas vēl ir iespējamas (95\u00a0% ticamības intervāls).`,
  goneQuestion: (id: string) => `Jautājums, kura kursā vairs nav (${id})`,
  noQuestionsAdvice: 'Moodle tās ir interakciju (Interactions) atskaitē: pievienojiet arī to.',
  hardestTitle: 'Grūtākie jautājumi',
  hardestSummary: (text: string, value: string, answered: string) =>
    `Visgrūtākais (pareizas ${value} pirmo atbilžu, atbildēja ${answered}): ${text}`,
  module: 'Modulis',
  showAllQuestions: (n: number) => `Rādīt visus (${numberText(n)})`,
  sortBy: 'Kārtot',
  sorts: {order: 'Kā kursā', hardest: 'Grūtākie vispirms', weakest: 'Kas vismazāk atšķir zinātājus'},
  answeredBy: (n: number) => `atbildēja ${count(n, 'cilvēks', 'cilvēki')}`,
  rightShare: (value: string) => `pareizas pirmās atbildes: ${value}`,
  discriminates: (value: string) => `atšķir zinātājus: ${value}`,
  toReview: 'Jāpārskata',
  flagged: 'Kurus rādīt',
  reviewCount: (n: number, of: number) =>
    `Jāpārskata ${numberText(n)} no ${count(of, 'jautājuma', 'jautājumiem')}, kam ir pareiza atbilde.`,
  reviewOnly: (n: number) => `Jāpārskata (${numberText(n)})`,
  noQuestionMatches: 'Šai izvēlei neatbilst neviens jautājums.',
  ownGroupNote: (n: number) =>
    `Dažiem jautājumiem ir mazāk par ${n} atbildēm. Šeit tās redzamas, jo dalībnieku vārdi un atbildes ir pašos failos; lejupielādētajās tabulās un salīdzinājumos to nav.`,
  tooFew: 'Par maz atbilžu, lai rādītu atsevišķi.',
  rightAnswer: 'Pareizā atbilde',
  mostWrong: 'Biežākās kļūdas',
  answers: 'Visas atbildes',
  isRight: 'pareizi',
  isWrong: 'kļūda',
  moreAnswers: (n: number) => `Vēl ${count(n, 'cita atbilde', 'citas atbildes')}.`,
  discriminationBasis: (n: number) =>
    `Cik labi jautājums atšķir zinātājus, aprēķināts no ${count(n, 'dalībnieka', 'dalībnieku')} atbildēm.`,

  groups: 'Grupas',
  groupTitle: (what: string, trait: string) => `${what}: ${trait}`,
  groupSummary: (best: string, worst: string) =>
    `Visvairāk: ${best}. Vismazāk: ${worst}. Atšķirība ir lielāka, nekā varētu būt nejauši.`,
  groupsAlike: (best: string, worst: string) =>
    `No ${worst} līdz ${best}. Atšķirības starp grupām var būt nejaušas.`,
  unknownGroup: (n: number) => `Par ${count(n, 'dalībnieku', 'dalībniekiem')} grupa nav zināma.`,
  allGroupsSmall: (trait: string) => `${trait}: neviena grupa nav pietiekami liela, lai to rādītu atsevišķi.`,
  /** @param title of the one activity that is counted */
  groupsCounted: (title: string | undefined, isOverlapping: boolean) =>
    `Skaitīti cilvēki${isOverlapping ? ' (kas ir vairākās grupās, tas skaitīts katrā no tām, tāpēc grupas kopā ir vairāk nekā visi)' : ', katrs vienreiz'}: kas to izdarījuši ${title === undefined ? 'visās savās skaitītajās aktivitātēs' : `aktivitātē „${title}”`}. Punkts ir grupas daļa, svītra – kāda tā vēl ir iespējama (95\u00a0% ticamības intervāls), pārtrauktā līnija – visi kopā.`,
  noGroupsAdvice: 'Moodle tās ir dalībnieku sarakstā: pievienojiet arī to.',

  table: 'Tabula',
  tableOf: (title: string) => `Tabula: ${title}`,
  saveCsv: 'CSV',
  saveCsvOf: (title: string) => `Lejupielādēt CSV: ${title}`,
  savePng: 'PNG',
  savePngOf: (title: string) => `Lejupielādēt PNG: ${title}`,
};
