/** Words of the results page for people by name: the list, one person's page. */
import {isSingular} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

const count = (n: number, singular: string, plural: string) =>
  `${numberText(n)} ${isSingular(n) ? singular : plural}`;

export const resultsPeopleLv = {
  learners: 'Dalībnieki',
  learnersCsv: 'Dalībnieki: CSV',
  answersCsv: 'Visas atbildes: CSV',
  learnersHint:
    'Vārdi redzami tikai šeit un failu sarakstā; izdrukā to nav. Pirms rādāt citiem, aizstājiet vārdus ar numuriem.',
  showLearners: 'Rādīt',
  learnerGroups: {
    'all': 'Visus',
    'not-begun': 'Kas nav sākuši',
    'not-finished': 'Kas nav sākuši vai nav pabeiguši',
    'not-passed': 'Kas vēl nav nokārtojuši',
    'unknown': 'Par kuriem nav zināms, vai pabeiguši',
    'done': 'Kas pabeiguši vai nokārtojuši',
  },
  unknownNote: (n: number) =>
    `Par ${count(n, 'dalībnieku', 'dalībniekiem')} failos nav teikts, vai aktivitāte ir pabeigta; kā pabeiguši tie nav skaitīti.`,
  /** Works that a list leaves out; @param list its name */
  listWithoutUnknown: (n: number, list: string) =>
    `Šajā sarakstā nav ${count(n, 'rindas', 'rindu')}, par kurām failos nav teikts, vai aktivitāte ir pabeigta. Tās rāda, izvēloties „${list}”.`,
  listWithoutReached: (n: number, list: string) =>
    `Šajā sarakstā nav ${count(n, 'rindas', 'rindu')} ar sasniegtu robežu: vai nokārtots, failos nav teikts. Tās rāda, izvēloties „${list}”.`,
  listWithoutFailed: (n: number, list: string) =>
    `Šajā sarakstā nav ${count(n, 'rindas', 'rindu')} ar stāvokli „Nav nokārtots” neatkarīgi no tā, ko atskaite rāda par pabeigšanu. Tās rāda, izvēloties „${list}”.`,
  listOfUnknown:
    'Šeit ir visi, par kuriem failos ir tikai rezultāts vai nav nekādu ziņu. Vai viņi ir pabeiguši un nokārtojuši, rāda mācību sistēmas pabeigšanas atskaite.',
  endUnknown: 'vai pabeiguši, nav zināms',
  endUnknownOf: (n: number) => `par ${numberText(n)} nav zināms`,
  notBegunInPeriod:
    'Laikposmā redzami tikai tie, kas kaut ko darījuši. Kas nav sākuši, redzams, izvēloties „Viss laiks”.',
  notBegunUnknown: 'Kurš ir sācis, nav zināms. To rāda SCORM aktivitātes atskaite: pievienojiet arī to.',
  searchNumbers: 'Meklēt numuru',
  searchLearners: 'Meklēt vārdu vai e-pastu',
  learnerSorts: {
    name: 'Pēc vārda',
    standing: 'Pēc stāvokļa',
    score: 'Mazākais rezultāts vispirms',
    last: 'Senākais apmeklējums vispirms',
  },
  addressesFile: 'adreses.txt',
  copyAddresses: 'Kopēt e-pasta adreses',
  noneMatch: 'Neviens dalībnieks neatbilst izvēlētajam un meklētajam.',
  showEveryone: 'Rādīt visus',
  perActivity: 'Katrai aktivitātei atsevišķi',
  perActivityHintNameless: 'CSV tiem, kas augstāk izvēlēti vai meklēti.',
  perActivityHint: 'Adreses un CSV tiem, kas augstāk izvēlēti vai meklēti.',
  perActivityAddresses: 'Adreses tiem, kas augstāk izvēlēti vai meklēti.',
  shortAddresses: 'Kopēt adreses',
  copyAddressesOf: (activity: string) => `Kopēt adreses: ${activity}`,
  learnersCsvOf: (activity: string) => `Dalībnieki, CSV: ${activity}`,
  /** @param without people of the list without an address */
  copiedAddresses: (n: number, without: number) =>
    n === 0
      ? 'Nekas nav nokopēts: sarakstā nav nevienas e-pasta adreses.'
      : `Nokopēts: ${count(n, 'adrese', 'adreses')}, katra vienreiz.${without > 0 ? ` ${count(without, 'dalībniekam', 'dalībniekiem')} failos adreses nav.` : ''}`,
  page: (from: number, to: number, total: number) => `${from}–${to} no ${numberText(total)}`,
  previous: 'Iepriekšējie',
  next: 'Nākamie',
  nameless: 'Bez vārda',
  listCount: (rows: number, activities: number) =>
    activities > 1
      ? `Katrs dalībnieks ir sarakstā pie katras savas aktivitātes: kopā ${numberText(rows)}.`
      : `Sarakstā ${count(rows, 'dalībnieks', 'dalībnieki')}.`,
  listScore: 'Rezultāts',
  listTime: 'Laiks',
  noActivity: 'Nav nevienā aktivitātē',

  openPerson: (name: string) => `Rādīt visu par: ${name}`,
  person: 'Viena dalībnieka lapa',
  personHint: 'Šī lapa ir tikai Jums: tajā ir vārds un visas atbildes, kā tās ir failos.',
  back: 'Atpakaļ uz rezultātiem',
  noAttempts: 'Nav neviena mēģinājuma.',
  noAnswers: 'Failā nav šī mēģinājuma atbilžu.',
  firstScore: 'Pirmais rezultāts',
  bestScore: 'Labākais rezultāts',
  reportedScore: (score: string) => `rezultāts ${score}`,
  scoreHint:
    'Rezultātu procentos ziņo mācību sistēma par visu aktivitāti: tajā var būt arī pārbaudes, kas vēl nav pildītas, un vairāki mēģinājumi. Pareizās atbildes saskaitītas no tiem pārbaužu jautājumiem, kas ir failā; gadījumu lēmumi nav skaitīti, jo rezultātā tie neieskaitās. Tāpēc abi skaitļi var atšķirties.',
  personTests: 'Rezultāts katrā pārbaudē',
  personTestsHint:
    'Procenti ir labākais rezultāts, ko ziņo mācību sistēma; visa kursa rezultāts ir noslēguma pārbaudes rezultāts. Pareizās pirmās atbildes saskaitītas jaunākajā mēģinājumā; ja failos ir tikai tās, nav zināms, vai pārbaude ir nokārtota. Mēģinājums ir viena reize mācību sistēmā; cik reižu tajā pildīta pārbaude, failos nav.',
  onlyAnswers: 'Nav zināms: failos ir tikai atbildes',
  heldBack:
    'Rezultāts sasniedz sekmīguma robežu, bet mācību sistēma rāda, ka aktivitāte nav pabeigta: tajā vēl kaut kas jāizdara, piemēram, jāpabeidz kāda nodarbība.',
  ownMark: 'Sekmīguma robeža',
  attempts: 'Mēģinājumi',
  attemptName: (n: number) => `${n}. mēģinājums`,
  lastVisit: 'Pēdējais apmeklējums',
  givenAnswer: 'Atbilde',
  goneAnswer: 'Atbilde, kuras šajā jautājumā nav',
  verdicts: {right: 'pareizi', partly: 'daļēji', wrong: 'kļūda', none: '—'},
  answersOf: (attempt: string) => `Atbildes: ${attempt}`,
  rightOf: (right: number, of: number) =>
    `pareizas ${numberText(right)} no ${count(of, 'atbildes', 'atbildēm')} failā`,
  leftOut: (n: number) => `neskaitītas: ${numberText(n)} (gadījumu lēmumi vai mainīti jautājumi)`,
  dayTime: (ms: number) => {
    const [day = '', time = ''] = new Date(ms).toISOString().split('T');
    const [year, month, date] = day.split('-');
    return `${date}.${month}.${year}. ${time.slice(0, 5)}`;
  },
};
