/** Words of the blocks, in Latvian. The other languages are typed by this file. */
export const blocksLv = {
  activity: 'Uzdevums',
  check: 'Pārbaudīt',
  retry: 'Mēģināt vēlreiz',

  /** What to do, by kind of activity. */
  hintOne: 'Izvēlieties vienu atbildi.',
  hintMany: 'Izvēlieties visas pareizās atbildes.',
  hintJudge: 'Novērtējiet katru apgalvojumu.',
  hintSort: 'Izlasiet kartīti un izvēlieties tai grupu. Kartīti var arī pārvilkt.',
  hintMatch: 'Katrai rindai izvēlieties atbilstošā varianta burtu.',
  hintOrder: 'Sakārtojiet ar bultiņām. Rindas var arī pārvilkt.',

  /** "Check" was pressed too early. */
  unanswered: {
    choice: 'Vispirms izvēlieties atbildi.',
    judge: 'Vispirms novērtējiet katru apgalvojumu.',
    sort: 'Vispirms ielieciet grupās visas kartītes.',
    match: 'Vispirms izvēlieties burtu katrai rindai.',
    order: 'Vispirms sakārtojiet visas rindas.',
  },

  /** How the whole answer was, when the author wrote no words of their own. */
  verdict: {
    right: 'Jā, atbilde ir pareiza.',
    partly: 'Daļēji pareizi. Izlasiet skaidrojumus.',
    wrong: 'Šoreiz citādi. Izlasiet skaidrojumus.',
  },
  /** How one part of the answer was. */
  partRight: 'Pareizi',
  partWrong: 'Šoreiz citādi',
  partMissed: 'Pareizā atbilde',
  partMissedToo: 'Arī šī atbilde ir pareiza',
  belongsTo: (group: string) => `Pieder grupai „${group}”`,
  rightLetter: (letter: string) => `Šeit der ${letter}`,
  rightPlace: (place: number) => `Īstā vieta: ${place}.`,

  card: (place: number, total: number) => `${place}. kartīte no ${total}`,
  allSorted: 'Visas kartītes ir grupās. Lai kartīti pārliktu, izvēlieties to grupā.',
  whichGroup: 'Kurā grupā likt kartīti?',
  otherCard: 'Cita kartīte',
  takeBack: 'izņemt no grupas',
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

  step: (place: number, total: number) => `${place}. solis no ${total}`,
  previousStep: 'Iepriekšējais solis',
  nextStep: 'Nākamais solis',

  figureSpots: 'Izpētiet attēlu',
  figureDescription: 'Attēla apraksts',
  source: (n: string) => `${n}. avots`,
  openSource: 'Atvērt avotu',
  closeSource: 'Aizvērt',
  toGlossary: 'Atvērt vārdnīcu',

  quiz: {
    questionOf: (place: number, total: number) => `${place}. jautājums no ${total}`,
    questions: 'Jautājumi',
    passMark: 'Jāsasniedz vismaz',
    best: 'Labākais rezultāts',
    tries: 'Pabeigti mēģinājumi',
    percent: (share: number) => `${String(share).replace('.', ',')} %`,
    start: 'Sākt pārbaudi',
    startUnscored: 'Sākt',
    newTry: 'Sākt jaunu mēģinājumu',
    newTryUnscored: 'Atbildēt vēlreiz',
    previous: 'Iepriekšējais jautājums',
    next: 'Nākamais jautājums',
    showResult: 'Skatīt rezultātu',
    finishUnscored: 'Pabeigt',
    reread: 'Pārlasīt atbildes',
    retired: 'Šis jautājums kursā vairs nav. Dodieties tālāk.',
    result: 'Pārbaudes rezultāts',
    resultUnscored: 'Paldies par atbildēm!',
    unscored: 'Vērtējuma šeit nav. Tagad Jūs zināt, kam nodarbībās pievērst uzmanību.',
    passed: 'Pārbaude ir nokārtota. Paldies par paveikto!',
    notPassed: (passMark: string) =>
      `Šoreiz vēl pietrūka: vajag vismaz ${passMark}. Pārlasiet tabulā norādītās nodarbības un mēģiniet vēlreiz. Mēģinājumu skaits nav ierobežots.`,
    bestStays: (best: string) => `Jūsu labākais rezultāts ir ${best}. Tas paliek spēkā.`,
    byObjective: 'Kā veicās pa nodarbībām',
    lesson: 'Nodarbība',
    right: 'Pareizi',
    ofAsked: (right: number, asked: number) => `${right} no ${asked}`,
    toReread: 'vērts pārlasīt',
  },
};
