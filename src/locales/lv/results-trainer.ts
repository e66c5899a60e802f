/** Words of what a trainer asks beyond the first figures: periods, gains, tests, one person, the page for the management. */
import {isSingular} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

const count = (n: number, singular: string, plural: string) =>
  `${numberText(n)} ${isSingular(n) ? singular : plural}`;
/** How people's agreement to a statement changed. */
interface AttitudeWords {
  readonly text: string;
  readonly isMore: boolean;
  readonly from: string;
  readonly to: string;
  readonly wanted: string;
}

const ofPeople = (n: number) => count(n, 'dalībnieka', 'dalībnieku');

export const resultsTrainerLv = {
  period: 'Laikposms',
  periodFrom: 'No',
  periodTo: 'Līdz',
  periodAll: 'Viss laiks',
  chooseQuarter: 'Ceturksnis vai gads…',
  thisQuarter: 'Šis ceturksnis',
  lastQuarter: 'Iepriekšējais ceturksnis',
  thisYear: 'Šis gads',
  lastYear: 'Iepriekšējais gads',
  periodHint:
    'Katra dalībnieka katra aktivitāte pieskaitīta vienai dienai: kad tā pabeigta vai pirmoreiz sasniegta kursa robeža; nepabeigta – labākā rezultāta vai pēdējā apmeklējuma dienai. Kas nav sākts vai kam failos nav datuma, nav nevienā laikposmā.',
  periodHintNameless:
    'Bez vārdiem var izvēlēties tikai veselu ceturksni vai gadu, un tikai tad, ja pēc starpības nevar uzzināt par dažiem cilvēkiem.',
  quarterName: (year: string, quarter: number) => `${year}. gada ${quarter}. ceturksnis`,
  yearName: (year: string) => `${year}. gads`,
  periodText: (from: string, to: string) =>
    from === '' ? `līdz ${to}` : to === '' ? `no ${from}` : `${from} – ${to}`,

  gains: 'Mācību ieguvums',
  triesTitle: 'Pirmais un labākais mēģinājums',
  triesSummary: (n: number, improved: number, of: number) =>
    `No ${count(of, 'dalībnieka', 'dalībniekiem')}, kam ir rezultāts, vairākkārt mēģināja ${numberText(n)}; no viņiem labāks rezultāts nekā pirmajā reizē ir ${numberText(improved)}.`,
  triesNote:
    'Salīdzināts katra cilvēka pirmais mēģinājums ar rezultātu un viņa labākais. Skaitīti tikai tie, kam aktivitātē ir vairāki mēģinājumi ar rezultātu. Labākais mēģinājums nekad nav sliktāks par pirmo, tāpēc pārmaiņa vienmēr ir nulle vai pieaugums, un iedarbības lielums (d) te neko nepateiktu.',
  gainsTitle: 'Tie paši cilvēki divās reizēs',
  gainKinds: {
    'quizzes-test': 'Pareizās pirmās atbildes: moduļu pārbaudēs → noslēguma pārbaudē',
    'test-refresher': 'Pareizās pirmās atbildes: noslēguma pārbaudē → pēc trim mēnešiem',
  },
  gainOfActivities: (first: string, second: string) => `Labākais rezultāts: „${first}” → „${second}”`,
  gainsSummary: (up: number, down: number, unclear: number) =>
    `Pieauga: ${up}; samazinājās: ${down}; bez skaidras pārmaiņas: ${unclear}.`,
  gainsNote:
    'Katram salīdzinājumam ir savi cilvēki: tikai tie, kam zināmi abi skaitļi. Svītra rāda, cik liela pārmaiņa vēl ir iespējama (95\u00a0% ticamības intervāls, pāru t tests); ja tā šķērso nulli, pārmaiņa var būt nejauša. Cik liela pārmaiņa (iedarbības lielums d): ap 0,2 maza, 0,5 vidēja, 0,8 liela. Jautājumi abās reizēs ir dažādi, tāpēc daļa no pārmaiņas var būt to grūtums.',
  gainsTwoMeasures:
    'Pirmās atbildes un labākais rezultāts ir divi dažādi mēri. Pirmās atbildes rāda, ko cilvēks zināja uzreiz, šajās pārbaudēs; labākais rezultāts – cik viņš sasniedza visā aktivitātē ar visiem mēģinājumiem. Tāpēc viens var samazināties, kamēr otrs gandrīz nemainās.',
  gainFirst: 'Pirmajā reizē',
  gainSecond: 'Otrajā reizē',
  gainCompared: 'Kas salīdzināts',
  gainPeople: 'Dalībnieki ar abiem skaitļiem',

  staysTitle: 'Kas paliek',
  staysSummary: (shares: string) =>
    `To cilvēku pareizo pirmo atbilžu daļa, kuri pie kursa atgriezās: ${shares}.`,
  staysNote:
    'Skaitīti tikai cilvēki, kuru atgriešanās reizes ir failos. Nedēļas ir tās, kurās kurss aicina atgriezties; kad kurš tiešām atgriezās, šeit nav ņemts vērā. Svītra ir 95\u00a0% ticamības intervāls. Jautājumi katru reizi ir citi, un cilvēku skaits var atšķirties, tāpēc daļa no starpības var būt no tā.',
  staysRow: (share: string, people: number) => `${share}, ${count(people, 'cilvēks', 'cilvēki')}`,
  staysWhen: 'Kad',
  staysPeople: 'Dalībnieki',
  staysShare: 'Pareizo pirmo atbilžu daļa',
  stayMoments: {
    test: 'Noslēguma pārbaudē',
    first: 'Pēc nedēļas',
    second: 'Pēc četrām nedēļām',
    third: 'Pēc divpadsmit nedēļām',
  },
  noTriesAdvice:
    'Salīdzinājums parādās, kad vismaz pieciem cilvēkiem vienā aktivitātē ir vairāki mēģinājumi ar rezultātu.',
  noGainsAdvice:
    'Vajag par tiem pašiem cilvēkiem vai nu moduļu un noslēguma pārbaudes atbildes (Moodle tās ir interakciju atskaitē), vai divu aktivitāšu rezultātus.',
  noRetentionAdvice: 'Pievienojiet arī moduļa „Pēc trim mēnešiem” atskaiti par tiem pašiem cilvēkiem.',
  preCheckTitle: 'No iesildīšanās jautājumiem līdz pārbaudei',
  preCheckNote:
    'Kursa sākuma trīs iesildīšanās jautājumu atbildes redz tikai pats cilvēks: mācību sistēmai tās nesūta, un nevienā failā to nav. Tāpēc pieaugumu no tām līdz pārbaudei parādīt nevar.',
  preCheckAdvice:
    'Ja pirms kursa rīkojat savu pārbaudi, pievienojiet arī tās rezultātu failu, un salīdzinājums parādīsies šeit.',
  onAxisPoints: 'Pārmaiņa procentpunktos',

  tests: 'Pārbaudes',
  testsTitle: 'Cik droši ir pārbaužu rezultāti',
  testsHint:
    'Saskanība (Kronbaha alfa, no 0 līdz 1) rāda, vai jautājumi mēra vienu un to pašu: no 0,7 cilvēku rezultātus var salīdzināt, no 0,5 līdz 0,7 tā der tikai kopainai, zem 0,5 pēc tās spriest nevar. Nejaušā svārstība (mērījuma kļūda, SEM) rāda, par cik procentpunktiem cilvēka rezultāts parasti svārstās nejaušības dēļ. Skaitītas pirmās atbildes uz pārbaužu jautājumiem, bez gadījumu lēmumiem, un cilvēki, kas atbildējuši vismaz uz vienu pārbaudes jautājumu; pie viena jautājuma viņu var būt mazāk.',
  testsDrawn:
    'Ja jautājumi katram izlozēti citi, saskanība aprēķināta no tiem jautājumu pāriem, uz kuriem atbildējuši tie paši cilvēki, tik garai pārbaudei, kādu kārto viens cilvēks; nejaušajā svārstībā ieskaitīts arī tas, ka dažam gadās grūtāki jautājumi.',
  testColumns: {
    test: 'Pārbaude',
    mark: 'Robeža',
    people: 'Cilvēki, kas atbildēja',
    questions: 'Jautājumi',
    asked: 'Uz cik atbild viens',
    alpha: 'Saskanība (alfa)',
    error: 'Nejaušā svārstība (SEM)',
  },
  drawnFrom: (asked: number, of: number) => `${asked} no ${of}`,
  points: (n: number) => `±${count(n, 'procentpunkts', 'procentpunkti')}`,
  noAlpha: {
    'few-people': 'nav rēķināta: mazāk par 20 cilvēkiem',
    'few-questions': 'nav rēķināta: mazāk par 3 jautājumiem',
    'unrelated': 'nav rēķināma: atbildes savā starpā nesaskan',
  },

  options: 'Atbilžu varianti',
  optionsHint: (n: number) =>
    `No ${ofPeople(n)} pirmajām atbildēm. „Vai izvēlas zinātāji”: virs nulles – variantu biežāk izvēlas tie, kas citur atbild labāk, zem nulles – tie, kas citur biežāk kļūdās (no −1 līdz 1; statistikā – punktbiseriālā korelācija). Pareizajam variantam jābūt virs nulles, kļūdainajam – zem.`,
  option: 'Variants',
  optionsCsv: 'Atbilžu varianti: CSV',
  pointBiserial: 'Vai izvēlas zinātāji',
  openLesson: 'Atvērt kursā, jaunā cilnē',
  openCase: 'Atvērt šo gadījumu kursā, jaunā cilnē',
  openCaseOf: (text: string) => `Atvērt šo gadījumu kursā, jaunā cilnē: ${text}`,
  openLessonOf: (text: string) => `Atvērt kursā, jaunā cilnē: ${text}`,

  groupModules: (trait: string) => `Moduļi un pārbaudes pēc dalījuma „${trait}”`,
  groupQuestions: (trait: string) => `Jautājumi pēc dalījuma „${trait}”`,
  hardestIn: (group: string) => `Grūtākie vispirms: ${group}`,
  groupTablesHint:
    'Pareizo pirmo atbilžu daļa (moduļiem – tikai pārbaužu jautājumos, bez gadījumu lēmumiem); zem tās – kāda tā vēl ir iespējama (95\u00a0% ticamības intervāls) un dalībnieku skaits. Ja divu grupu robežas pārklājas, atšķirība var būt nejauša. „—”: atbildējuši mazāk par pieciem, vai arī tik mazas grupas atbildes varētu izrēķināt no starpības.',
  cell: (interval: string, n: number) => `${interval}; ${numberText(n)}`,

  attitudes: 'Attieksmes',
  attitudesTitle: 'Pārmaiņa no sākuma līdz beigām',
  attitudesSummary: (up: number, down: number, unclear: number) =>
    `Apgalvojumi, kuru vērtējums pieauga: ${up}; samazinājās: ${down}; bez skaidras pārmaiņas: ${unclear}.`,
  attitudesHint:
    'Pieaugums nozīmē, ka apgalvojumam piekrīt vairāk; vai tas ir vēlams, atkarīgs no apgalvojuma. Skaitīti tikai tie, kas vērtēja abreiz. Svītra rāda, cik liela pārmaiņa vēl ir iespējama (95\u00a0% ticamības intervāls): ja tā šķērso nulli, pārmaiņa var būt nejauša. Bez kontrolgrupas nevar apgalvot, ka pārmaiņu radījis kurss.',
  attitudeNote: (before: string, after: string, n: number) =>
    `${before} → ${after}, ${count(n, 'dalībnieks', 'dalībnieki')}`,
  effect: 'Cik liela pārmaiņa (iedarbības lielums)',
  wanted: {agree: 'vēlams piekrist', disagree: 'vēlams nepiekrist'},
  wantedColumn: 'Vēlamais virziens',
  towardColumn: 'Pārmaiņa vēlamajā virzienā',
  attitudesToward: (toward: number, away: number, unclear: number) =>
    `Apgalvojumi, kuru vērtējums mainījās vēlamajā virzienā: ${toward}; pretējā: ${away}; bez skaidras pārmaiņas: ${unclear}.`,
  attitudesTowardHint:
    'Pa labi no nulles ir pārmaiņa kursa vēlamajā virzienā (skalā no 1 līdz 5), vai tas būtu piekrist, vai nepiekrist. Skaitīti tikai tie, kas vērtēja abreiz. Svītra rāda, cik liela pārmaiņa vēl ir iespējama (95\u00a0% ticamības intervāls): ja tā šķērso nulli, pārmaiņa var būt nejauša; no daudziem apgalvojumiem kāds var izskatīties mainījies arī nejauši. Cik liela pārmaiņa (iedarbības lielums d): ap 0,2 maza, 0,5 vidēja, 0,8 liela. Bez kontrolgrupas nevar apgalvot, ka pārmaiņu radījis kurss.',
  onAxisToward: 'Pārmaiņa vēlamajā virzienā',
  effectIn: (value: string, low: string, high: string) => `${value} (${low} … ${high})`,

  keyNotes: {
    learners: 'Cilvēki atlasē, katrs skaitīts vienreiz.',
    done: 'Cilvēki, kas to izdarījuši visās savās aktivitātēs.',
    doneIn: (title: string) => `Cilvēki, kas to izdarījuši aktivitātē „${title}”.`,
    nobody:
      'Atlasē šajā aktivitātē nav neviena, vai cilvēku ir tik maz, ka skaitļi atklātu atsevišķus cilvēkus.',
    period: (n: number | 'few') => {
      const counted = 'Skaitīts tikai tas, kam ir diena šajā laikposmā.';
      if (n === 0) return counted;
      if (n === 'few') return `${counted} Kas nav sākts vai kam failos nav dienas, nav ieskaitīts.`;
      return `${counted} Nav ieskaitīts: ${count(n, 'cilvēkam', 'cilvēkiem')} skaitītā aktivitāte nav sākta vai failos nav tās dienas.`;
    },
    mean: (n: number, isOne: boolean) =>
      `${isOne ? 'Katra labākais rezultāts' : 'Labākais rezultāts katrā aktivitātē'}; kopā ${count(n, 'rezultāts', 'rezultāti')}.`,
    noMean: 'Rezultāts nav zināms, vai tādu ir mazāk par pieciem.',
    time: (n: number, isOne: boolean) =>
      `Pusei dalībnieku laiks ir ilgāks, pusei īsāks; zināms ${isOne ? count(n, 'dalībniekam', 'dalībniekiem') : `${count(n, 'reizi', 'reizes')}: katram dalībniekam katrā aktivitātē`}.`,
    noTime: 'Laiks nav zināms vai zināms mazāk nekā pieciem.',
  },
  summary: 'Kopsavilkums vadībai',
  openSummary: 'Kopsavilkums vadībai (viena lapa)',
  summaryParts: {
    who: 'Kas mācījās',
    done: 'Cik tālu tika',
    hard: 'Kas bija grūti',
    changed: 'Kas mainījās',
    next: 'Ko darīt tālāk',
  },
  summaryWho: (people: number, titles: readonly string[]) =>
    `${count(people, 'dalībnieks', 'dalībnieki')}, ${titles.length === 1 ? `aktivitāte: ${titles[0]}` : count(titles.length, 'aktivitāte', 'aktivitātes')}.`,
  summaryGroups: (trait: string, n: number) => `Dalījums „${trait}”: ${count(n, 'grupa', 'grupas')}.`,
  summaryDone: (what: string, n: number, of: number, share: string) =>
    `${what}: ${numberText(n)} no ${numberText(of)} (${share}).`,
  summaryActivity: (title: string, what: string, n: number, of: number, share: string) =>
    `${title} – ${what.toLowerCase()}: ${numberText(n)} no ${numberText(of)} (${share}).`,
  summaryMoreActivities: (n: number) => `Un vēl ${count(n, 'aktivitāte', 'aktivitātes')}.`,
  summaryOverall: (line: string) => `Kopā: ${line}`,
  summaryEverywhere: (what: string, n: number, of: number, share: string) =>
    `visās savās skaitītajās aktivitātēs ${what.toLowerCase()} ${numberText(n)} no ${numberText(of)} (${share}).`,
  summaryNotBegun: (n: number) => `Nav sākuši: ${numberText(n)}.`,
  summaryMean: (mean: string) => `Vidējais rezultāts: ${mean}.`,
  /** @param title of the one activity that is counted */
  summaryTime: (minutes: string, n: number, title: string | undefined) =>
    `${title === undefined ? 'Laiks vienā aktivitātē' : `Laiks aktivitātē „${title}”`}: pusei dalībnieku vairāk par ${minutes}, pusei mazāk (laiks zināms ${title === undefined ? count(n, 'reizi', 'reizes') : count(n, 'dalībniekam', 'dalībniekiem')}).`,
  summaryHard: (module: string, text: string, share: string, n: number) =>
    `Jautājums${module === '' ? '' : ` („${module}”)`}, pareizas ${share} pirmo atbilžu (atbildēja ${numberText(n)}): ${text}`,
  summaryHardNote: (part: string) => `${part} Tikai jautājumi, uz kuriem atbildējuši vismaz pieci.`,
  summaryAttitude: ({text, isMore, from, to, wanted}: AttitudeWords) =>
    `Piekrīt ${isMore ? 'vairāk' : 'mazāk'} (${from} → ${to}${wanted === '' ? '' : `; ${wanted}`}): ${text}`,
  hoped: {agree: 'kurss vēlas, lai piekristu', disagree: 'kurss vēlas, lai nepiekristu'},
  summaryAway: (line: string) => `Pretēji vēlamajam. ${line}`,
  summaryScale: 'Vērtējumi ir vidējie skalā no 1 (nepiekrīt) līdz 5 (piekrīt).',
  summaryGain: (what: string, first: string, second: string, n: number, isClear: boolean) =>
    `${what}: vidēji no ${first} uz ${second}${isClear ? '' : ', skaidras pārmaiņas nav'} (${count(n, 'cilvēks atbildēja', 'cilvēki atbildēja')} abās reizēs).`,
  summaryCaution: 'Pārmaiņu var būt radījis arī kas cits, ne tikai kurss.',
  /** @param where `ofActivity`, '' where there is but one */
  nextRemind: (n: number, where: string) =>
    `Atgādināt tiem, kas nav pabeiguši (${numberText(n)})${where === '' ? '' : `: ${where}`}.`,
  /** @param n people with a score at the mark whom the LMS calls incomplete */
  heldBackCount: (n: number) =>
    `No tiem, kas nav pabeiguši, ${count(n, 'dalībniekam', 'dalībniekiem')} rezultāts jau sasniedz robežu, bet mācību sistēma rāda „nepabeigts”: jāatver kurss vēlreiz, jāpabeidz tas, kas pēc sākumlapas vēl palicis, un jānospiež „Saglabāt un beigt”.`,
  nextAllDone: 'Visi ir pabeiguši; atgādināt nevienam nevajag.',
  nextBelow: (n: number, where: string) =>
    `Piedāvāt vēl vienu mēģinājumu un sarunu tiem, kam rezultāts ir zem robežas (${numberText(n)})${where === '' ? '' : `: ${where}`}.`,
  ofActivity: (title: string, n: number) => `${title} – ${numberText(n)}`,
  nextDiscuss: 'Nākamajā nodarbībā kopīgi pārrunāt šeit minētos grūtos jautājumus un to nodarbības.',
  nextAway: 'Pārrunāt apgalvojumus, kuros domas mainījās pretēji vēlamajam.',
  nextRefresher: 'Pēc trim mēnešiem piedāvāt moduli „Pēc trim mēnešiem” un salīdzināt.',
  summaryMade: (day: string) => `Sagatavots ${day}`,
};
