/** Words of the results page about answers: whose they are, which try, how to read what is reckoned from them. */
import {isSingular} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

const count = (n: number, singular: string, plural: string) =>
  `${numberText(n)} ${isSingular(n) ? singular : plural}`;
const months = [
  ...['janvāris', 'februāris', 'marts', 'aprīlis', 'maijs', 'jūnijs'],
  ...['jūlijs', 'augusts', 'septembris', 'oktobris', 'novembris', 'decembris'],
];

export const resultsAnswersLv = {
  answersFrom: (title: string) => `Skaitīta katra cilvēka pirmā atbilde uz jautājumu aktivitātē: ${title}.`,
  answersFromSeveral: (titles: readonly string[]) =>
    `Skaitīta katra cilvēka pirmā atbilde uz jautājumu aktivitātēs: ${titles.join('; ')}.`,
  answersAlso: (titles: readonly string[]) =>
    `Jautājumi, kuru tajā nav, skaitīti citur: ${titles.join('; ')}.`,
  answersApart: (titles: readonly string[]) =>
    `Tie paši jautājumi ir arī citur: ${titles.join('; ')}. Kopā tie netiek skaitīti, jo tur atbildēja citi cilvēki vai citā reizē, un daļas atšķiras.`,
  partCredit: {
    shares: 'Daļēji pareiza atbilde skaitīta tik, cik tā vērta.',
    halves:
      'Daļēji labs lēmums gadījumā skaitīts pa pusei; pārējās atbildes ir tikai pareizas vai nepareizas.',
    none: 'Šīs atbildes ir tikai pareizas vai nepareizas: daļēji pareiza skaitīta kā nepareiza.',
  },
  answersOfLabel: 'Kuras aktivitātes atbildes rādīt',
  answersOption: (title: string, n: number) => `${title} (${count(n, 'dalībnieks', 'dalībnieki')})`,
  inActivity: (title: string) => `aktivitātē: ${title}`,
  changedQuestion: (text: string) => `Kopš šīm atbildēm jautājums ir mainīts. Tagad: ${text}`,
  changedNote:
    'Ar šo apzīmējumu kursā tagad ir cits jautājums vai citas atbildes, tāpēc pareizo atbilžu daļa nav rādīta. Salīdziniet tikai tos, kas atbildēja uz vienu un to pašu redakciju. Tabulā ir atbilžu apzīmējumi, kādi tie ir failā.',
  eachAnotherNote: 'Šajā vietā katram uzdots cits jautājums, tāpēc atbilžu varianti te nav skaitīti.',
  onlyPart: (text: string) => `nepilna atbilde, tikai: ${text}`,
  isIncomplete: 'nepilna',
  countedPeople: (value: string, n: number) => `${value} no ${numberText(n)}`,

  marksUsed: (marks: readonly string[]) => `Rezultātiem izmantotā sekmīguma robeža: ${marks.join('; ')}.`,
  markOfWhom: {
    course: (mark: number) => `${mark}\u00a0% (nosaka kurss)`,
    trainer: (mark: number) => `${mark}\u00a0% (iestatīta šajā lapā)`,
  },
  /** @param mark of the course, where it has one */
  markOfLms: (mark: number | undefined) =>
    mark === undefined
      ? 'nosaka mācību sistēma (failos nav norādīta)'
      : `nosaka mācību sistēma (kursā ${mark}\u00a0%)`,
  /** @param isByMark the score was compared with the mark, too */
  standingBy: {
    status: (isByMark: boolean) => `pēc mēģinājuma statusa${isByMark ? ' un rezultāta' : ''}`,
    completion: (isByMark: boolean) => `pēc pabeigšanas atskaites${isByMark ? ' un rezultāta' : ''}`,
    score: 'tikai pēc rezultāta',
  },
  alphaRead: {
    high: 'ļoti laba, cilvēkus var salīdzināt',
    good: 'laba, cilvēkus var salīdzināt',
    weak: 'vāja, der tikai kopainai',
    poor: 'ļoti vāja, pēc tās spriest nevar',
  },

  retentionTitle: 'Cik daudz zina pēc trim mēnešiem',
  retentionSummary: (n: number, first: string, second: string, isClear: boolean) =>
    `${count(n, 'cilvēks atbildēja', 'cilvēki atbildēja')} abās reizēs: noslēguma pārbaudē pareizas ${first} pirmo atbilžu, pēc trim mēnešiem – ${second}${isClear ? '' : '; skaidras pārmaiņas nav'}.`,
  retentionNote:
    'Pa kreisi no nulles: pēc trim mēnešiem zina mazāk nekā noslēguma pārbaudē, pa labi – vairāk. Svītra rāda, cik liela pārmaiņa vēl ir iespējama (95\u00a0% ticamības intervāls); ja tā šķērso nulli, pārmaiņa var būt nejauša. Jautājumi abās reizēs ir dažādi, tāpēc daļa no pārmaiņas var būt to grūtums.',

  paperMistakes: (n: number) =>
    n === 0
      ? 'Šajā mēģinājumā kļūdainu atbilžu nav.'
      : `Izdrukā ir tikai šī mēģinājuma kļūdas un daļēji pareizās atbildes (kopā ${numberText(n)}); visas atbildes ir ekrānā.`,
  paperMore: (n: number) => `Vēl ${numberText(n)} ir ekrānā.`,

  thisMonth: 'Šis mēnesis',
  lastMonth: 'Iepriekšējais mēnesis',
  monthName: (year: string, month: number) => `${year}. gada ${months[month - 1] ?? ''}`,

  demoTowns: 'Parādīt arī divu izdomātu pašvaldību kopainu',
  demoTown: (n: number) => `Izdomāta pašvaldība ${n}`,
  demoRefresher: 'Pēc trim mēnešiem (izdomāti dati)',
  demoCompletion: 'pabeigšana',

  /** What stands in saved tables in place of codes. */
  codes: {
    results: {correct: 'pareizi', wrong: 'kļūda', neutral: 'neitrāli'},
    isRight: {yes: 'jā', no: 'nē'},
    wanted: {agree: 'piekrist', disagree: 'nepiekrist'},
    moments: {
      test: 'noslēguma pārbaudē',
      first: 'pēc nedēļas',
      second: 'pēc četrām nedēļām',
      third: 'pēc divpadsmit nedēļām',
    },
    comparisons: {
      'first-best': 'pirmais un labākais mēģinājums',
      'quizzes-test': 'moduļu pārbaudes un noslēguma pārbaude',
      'test-refresher': 'noslēguma pārbaude un pēc trim mēnešiem',
      'activities': 'divas aktivitātes',
    },
  },
};
