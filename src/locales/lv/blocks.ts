import {isSingular, wholePercent} from './numbers.ts';
import {percent} from './percent.ts';
import {planLv} from './plan.ts';
import {videoLv} from './video.ts';
import {numberText} from '../../languages/on-screen.ts';

/** Words of the blocks, in Latvian. The other languages are typed by this file. */
export const blocksLv = {
  activity: 'Uzdevums',
  /** One that nobody counts. */
  optionalActivity: 'Neobligāts uzdevums',
  check: 'Pārbaudīt',
  retry: 'Mēģināt vēlreiz',

  /** What to do, by kind of activity. */
  hintOne: 'Izvēlieties vienu atbildi.',
  hintMany: 'Izvēlieties visas pareizās atbildes.',
  hintJudge: 'Novērtējiet katru apgalvojumu.',
  hintSort: 'Izlasiet kartīti un izvēlieties tai grupu. Kartīti var arī pārvilkt.',
  hintMatch: 'Katrai rindai izvēlieties atbilstošā varianta burtu.',
  hintOrder: 'Sakārtojiet ar bultiņām. Rindas var arī pārvilkt.',
  hintMark: 'Atzīmēt var pasvītrotās vietas.',
  hintEstimate: (from: string, to: string) =>
    `Ierakstiet skaitli vai pārvietojiet slīdni: no ${from} līdz ${to}.`,

  /** "Check" was pressed too early. */
  unanswered: {
    choice: 'Vispirms izvēlieties atbildi.',
    judge: 'Vispirms novērtējiet katru apgalvojumu.',
    sort: 'Vispirms ielieciet grupās visas kartītes.',
    match: 'Vispirms izvēlieties burtu katrai rindai.',
    order: 'Vispirms sakārtojiet visas rindas.',
    mark: 'Vispirms atzīmējiet vismaz vienu vietu tekstā.',
    estimate: 'Vispirms ierakstiet savu minējumu.',
  },
  /** Some parts have an answer, others not. `first`: how the first of those begins. */
  missing: (count: number, first: string) =>
    count === 1
      ? `Trūkst vienas atbildes: ${first}`
      : `Trūkst ${count} atbil${isSingular(count) ? 'des' : 'žu'}. Pirmā: ${first}`,

  /** How the whole answer was, when the author wrote no words of their own. */
  verdict: {
    right: 'Jā, atbilde ir pareiza.',
    partly: 'Daļēji pareizi. Izlasiet skaidrojumus.',
    /** Before what else is said of a partly right answer, where it counts. */
    partlyWorth: (credit: number) => `Daļēji pareizi: ${ofPoints(credit, 1)}.`,
    rightOf: (right: number, all: number) => `${right} no ${all} pareizi.`,
    readReasons: 'Izlasiet skaidrojumus.',
    wrong: 'Nav pareizi. Izlasiet skaidrojumus.',
  },
  /** How one part of the answer was. */
  partRight: 'Pareizi',
  partWrong: 'Nav pareizi',
  partMissed: 'Pareizā atbilde',
  partMissedToo: 'Arī šī atbilde ir pareiza',
  belongsTo: (group: string) => `Pieder grupai „${group}”`,
  rightLetter: (letter: string) => `Šeit der ${letter}`,
  rightPlace: (place: number) => `Īstā vieta: ${place}.`,

  card: (place: number, total: number) => `${place}. kartīte no ${total}`,
  allSorted: 'Visas kartītes ir grupās. Lai kartīti pārliktu, izvēlieties to grupā.',
  whichGroup: 'Kurā grupā likt kartīti?',
  otherCard: 'Cita kartīte',
  retryOtherCards: 'Mēģināt ar citām kartītēm',
  takeBack: 'izņemt no grupas',
  rightCards: (n: number) => `Pareizi ieliktas: ${n}`,
  emptyGroup: 'Vēl tukša',
  unsorted: 'Ārpus grupām',
  wasSorted: (card: string, group: string) => `Kartīte „${card}” ielikta grupā „${group}”.`,
  wasTakenBack: (card: string) => `Kartīte „${card}” izņemta no grupas.`,

  options: 'Varianti',
  pickedNothing: 'Vēl nav izvēlēts',

  moveUp: (item: string) => `Augstāk: ${item}`,
  moveDown: (item: string) => `Zemāk: ${item}`,
  wasMoved: (item: string, place: number, total: number) =>
    `Rinda „${item}” tagad ir ${place}. vietā no ${total}.`,

  marked: (count: number) => (count === 0 ? 'Vēl nekas nav atzīmēts.' : `Atzīmētas vietas: ${count}`),
  markReasons: 'Kāpēc tā',
  /** How one passage of a text was. */
  markOutcome: {right: 'atrasta', missed: 'neatzīmējāt', wrong: 'nebija jāatzīmē'},
  markFine: 'pareizi neatzīmēta',
  toReason: (n: number) => `${n}. skaidrojums`,
  toPassage: 'Parādīt tekstā',

  yourGuess: 'Jūsu minējums',
  slider: 'Jūsu minējums, slīdnis',
  noGuess: 'vēl nav minējuma',
  realFigure: 'Patiesais skaitlis',
  distance: 'Starpība',
  noDistance: 'nav',
  /** Between two percentages lie percentage points. */
  distanceOf: (distance: number, unit: string) =>
    unit === '%'
      ? `${figure(distance, '')} ${isSingular(distance) ? 'procentpunkts' : 'procentpunkti'}`
      : figure(distance, unit),
  figure,
  scaleOf: (guess: number, answer: number, unit: string) =>
    `Skala: Jūsu minējums ir ${figure(guess, unit)}, patiesais skaitlis ir ${figure(answer, unit)}.`,

  /** Above what ends a lesson. */
  keep: 'Ko paņemt līdzi',
  openAll: 'Atvērt visu',
  closeAll: 'Aizvērt visu',
  step: (place: number, total: number) => `${place}. solis no ${total}`,
  previousStep: 'Iepriekšējais solis',
  nextStep: 'Nākamais solis',

  figureSpots: 'Izpētiet attēlu',
  figureDescription: 'Attēla apraksts',
  source: (n: string) => `${n}. avots`,
  openSource: 'Atvērt avotu',
  closeSource: 'Aizvērt',
  toGlossary: 'Atvērt vārdnīcu',

  /** A branching case. */
  scenario: {
    kicker: 'Situācija',
    optional: 'Neobligāta situācija',
    /** Of another institution's optional case; institutions by name where they are known. */
    offered: (whose: string | undefined) =>
      whose === undefined
        ? 'Šo situāciju drīkst izlaist.'
        : `Šī situācija ir tuvāka citām iestādēm: ${whose}. To drīkst izlaist.`,
    story: 'Stāsts un lēmumi',
    /** Which of several is the nearest one, a table of the course says. */
    near: 'Gadījums, kas tuvs Jūsu iestādes darbam',
    decision: (n: number) => `${n}. lēmums`,
    hintOne: 'Izvēlieties vienu. Labi risinājumi var būt vairāki.',
    hintMany: 'Izvēlieties visu, ko darītu Jūs.',
    choose: 'Izvēlēties',
    chooseMany: 'Darīt tā',
    undecided: 'Vispirms izvēlieties, ko darīsiet.',
    undecidedMany: 'Vispirms izvēlieties vismaz vienu rīcību.',
    tried: 'jau izmēģināts',
    triedPoor: 'jau izmēģināts, nepalīdz',
    /** Above what came of several picked, by how much they help. */
    counts: {
      of: 'No izvēlētā',
      good: (n: number) => `${n} palīdz`,
      partly: (n: number) => `${n} palīdz daļēji`,
      poor: (n: number) => `${n} nepalīdz`,
    },
    chosen: 'Jūsu lēmums',
    quality: {good: 'Jā, tas palīdz', partly: 'Tas palīdz daļēji', poor: 'Tas nepalīdz'},
    consequence: 'Ko tas nozīmē cilvēkam',
    otherGoodWays: 'Šeit der vairāki risinājumi. Jūs izvēlējāties vienu no tiem.',
    alsoGood: 'Arī tas šeit palīdzētu',
    stop: 'Šādi stāsts tālāk neturpinās. Atgriezieties un izvēlieties citādi.',
    goBack: 'Atgriezties un izvēlēties citādi',
    path: 'Jūsu ceļš',
    end: 'Beigas',
    saidNext: (title: string) => `Zemāk ir nākamais lēmums: ${title}`,
    saidEnd: 'Zemāk ir stāsta beigas.',
    saidStop: 'Stāsts šeit apstājas. Zemāk ir poga, ar ko atgriezties.',
    notAllGood: 'Varat atgriezties pie jebkura lēmuma un paskatīties, kas notiktu citādi.',
    invented: 'Visi tēli, vietas un uzņēmumi ir izdomāti. Līdzība ar īstiem cilvēkiem ir nejauša.',
  },

  /** Statements rated on five points. */
  rating: {
    kicker: {attitude: 'Jūsu viedoklis', evaluation: 'Kursa vērtējums'},
    hint: 'Pareizu un nepareizu atbilžu šeit nav.',
    reported: 'Ja kurss atvērts mācību sistēmā, tā saņems Jūsu vērtējumu.',
    preview: 'Šis ir priekšskatījums: vērtējums netiek saglabāts.',
    point: {
      1: 'Pilnīgi nepiekrītu',
      2: 'Drīzāk nepiekrītu',
      3: 'Ne piekrītu, ne nepiekrītu',
      4: 'Drīzāk piekrītu',
      5: 'Pilnīgi piekrītu',
    },
    before: 'Pirms kursa',
    now: 'Tagad',
    send: 'Apstiprināt vērtējumu',
    /** Beside the first of the statements that are left. */
    unrated: (left: number) =>
      left === 1
        ? 'Vēl jānovērtē šis apgalvojums.'
        : `Vēl jānovērtē ${left} apgalvojum${isSingular(left) ? 's' : 'i'}, sākot ar šo.`,
    thanks: 'Paldies! Jūsu vērtējums ir pieņemts.',
  },

  reflection: {
    kicker: 'Pārdomām',
    label: 'Jūsu piezīmes',
    clear: 'Dzēst piezīmes',
    sure: 'Vai tiešām dzēst šīs piezīmes? Atjaunot tās nevarēs.',
    cleared: 'Piezīmes ir izdzēstas.',
  },

  plan: planLv,
  video: videoLv,

  quiz: {
    questionOf: (place: number, total: number) => `${place}. jautājums no ${total}`,
    lookBack: (module: string) => `No moduļa „${module}”`,
    questions: 'Jautājumi',
    questionsOfTry: 'Jautājumi vienā mēģinājumā',
    questionsBefore: 'Jautājumi pirms nodarbībām, bez vērtējuma',
    passMark: 'Jāsasniedz vismaz',
    best: 'Labākais rezultāts',
    tries: 'Pabeigtie mēģinājumi',
    percent,
    score: wholePercent,
    rereadFirst: (title: string) => `Pārlasīt: ${title}`,
    preview: 'Šis ir priekšskatījums: atbildes un rezultāts netiek saglabāti.',
    start: 'Sākt pārbaudi',
    startUnscored: 'Sākt',
    newTry: 'Sākt jaunu mēģinājumu',
    newTryUnscored: 'Atbildēt vēlreiz',
    previous: 'Iepriekšējais jautājums',
    next: 'Nākamais jautājums',
    showResult: 'Skatīt rezultātu',
    finishUnscored: 'Pabeigt',
    reread: 'Pārlasīt atbildes',
    retired: 'Šī jautājuma kursā vairs nav. Dodieties tālāk.',
    result: 'Pārbaudes rezultāts',
    resultUnscored: 'Paldies par atbildēm!',
    unscored: 'Vērtējuma šeit nav. Tagad Jūs zināt, kam nodarbībās pievērst uzmanību.',
    passed: 'Pārbaude ir nokārtota. Paldies par paveikto!',
    notPassed: (passMark: string) =>
      `Šoreiz vēl pietrūka: vajag vismaz ${passMark}. Pārlasiet tabulā atzīmēto un mēģiniet vēlreiz. Mēģinājumu skaits nav ierobežots.`,
    bestStays: (best: string) => `Jūsu labākais rezultāts ir ${best}. Tas paliek spēkā.`,
    byObjective: 'Rezultāti pa nodarbībām',
    byModule: 'Rezultāti pa moduļiem',
    lesson: 'Nodarbība',
    module: 'Modulis',
    right: 'Pareizi',
    ofAsked: ofPoints,
    /** Before the first try, where another one may follow. */
    tryAgain: 'Mēģinājumu skaits nav ierobežots. Skaitās labākais rezultāts.',
    partly:
      'Daļēji pareiza atbilde dod daļu punkta. Ja jāatzīmē vairākas atbildes, katra lieki atzīmētā atņem vienu pareizo.',
    toReread: 'vērts pārlasīt',
  },
};

/** "0,5 no 1" */
function ofPoints(earned: number, asked: number): string {
  return `${figure(earned, '')}\u00a0no\u00a0${asked}`;
}

/** "2 800 EUR", "0,5 %": decimal comma, the unit on the same line. */
function figure(value: number, unit: string): string {
  return numberText(value, {maximumFractionDigits: 6}) + (unit && `\u00a0${unit}`);
}
