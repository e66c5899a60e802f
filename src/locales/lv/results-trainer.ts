/** Words of what a trainer asks beyond the first figures: periods, gains, tests, one person, the page for the management. */
import {isSingular} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

const count = (n: number, singular: string, plural: string) =>
  `${numberText(n)} ${isSingular(n) ? singular : plural}`;
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
    'Katrs darbs pieskaitīts vienai dienai: pabeigšanas dienai, bet, ja tas nav pabeigts, labākā rezultāta vai pēdējā apmeklējuma dienai. Darbi bez datuma nav nevienā laikposmā.',
  periodHintNameless:
    'Bez vārdiem var izvēlēties tikai veselu ceturksni vai gadu, un tikai tad, ja pēc starpības nevar uzzināt par dažiem cilvēkiem.',
  quarterName: (year: string, quarter: number) => `${year}. gada ${quarter}. ceturksnis`,
  yearName: (year: string) => `${year}. gads`,
  periodText: (from: string, to: string) =>
    from === '' ? `līdz ${to}` : to === '' ? `no ${from}` : `${from} – ${to}`,

  gains: 'Mācību ieguvums',
  triesTitle: 'Pirmais un labākais mēģinājums',
  triesSummary: (n: number, improved: number, of: number) =>
    `Vairākkārt mēģināja ${numberText(n)} no ${numberText(of)}; labāks rezultāts nekā pirmajā reizē ir ${count(improved, 'dalībniekam', 'dalībniekiem')}.`,
  triesNote:
    'Skaitīti tikai tie, kam aktivitātē ir vairāki mēģinājumi ar rezultātu. Labākais mēģinājums nekad nav sliktāks par pirmo, tāpēc pārmaiņa vienmēr ir nulle vai pieaugums.',
  gainsTitle: 'Tie paši cilvēki divās reizēs',
  gainKinds: {
    'quizzes-test': 'No moduļu pārbaudēm līdz noslēguma pārbaudei',
    'test-refresher': 'No noslēguma pārbaudes līdz jautājumiem pēc trim mēnešiem',
  },
  gainOfActivities: (first: string, second: string) => `No „${first}” līdz „${second}” (labākais rezultāts)`,
  gainsSummary: (up: number, down: number, unclear: number) =>
    `Pieauga: ${up}; samazinājās: ${down}; bez skaidras pārmaiņas: ${unclear}.`,
  gainsNote:
    'Skaitīti tikai tie, kam zināmi abi rezultāti: pareizo pirmo atbilžu daļa vai labākais rezultāts procentos. Svītra ir 95 % ticamības intervāls (pāru t tests); ja tā šķērso nulli, pārmaiņa var būt nejauša. Jautājumi abās reizēs ir dažādi, tāpēc daļa no pārmaiņas var būt to grūtums.',
  gainFirst: 'Sākumā',
  gainSecond: 'Beigās',
  gainPeople: 'Dalībnieki ar abiem rezultātiem',
  noTries: 'Neviens fails nerāda, ka kāds būtu mēģinājis vairākkārt, vai tādu ir mazāk par pieciem.',
  noGains:
    'Failos nav piecu cilvēku, kam būtu gan moduļu, gan noslēguma pārbaudes atbildes vai divu aktivitāšu rezultāti.',
  noRetention:
    'Cik paliek atmiņā pēc trim mēnešiem, redzams tad, ja pievieno arī moduļa „Pēc trim mēnešiem” atskaiti par tiem pašiem cilvēkiem.',
  preCheckNote:
    'Kursa sākuma trīs iesildīšanās jautājumu atbildes redz tikai pats cilvēks: mācību sistēmai tās nesūta, un nevienā failā to nav. Tāpēc pieaugumu no tām līdz pārbaudei parādīt nevar. Ja pirms kursa rīkojat savu pārbaudi, pievienojiet arī tās rezultātu failu, un salīdzinājums parādīsies šeit.',
  onAxisPoints: 'Pārmaiņa procentpunktos',

  tests: 'Pārbaudes',
  testsTitle: 'Cik droši ir pārbaužu rezultāti',
  testsHint:
    'Alfa (0–1) rāda, cik saskanīgi jautājumi mēra vienu un to pašu: no 0,7 rezultāts der salīdzināšanai, ja alfa ir zemāka – tikai kopainai. Mērījuma kļūda rāda, par cik procentpunktiem cilvēka rezultāts parasti svārstās nejaušības dēļ. Skaitītas pirmās atbildes.',
  testsDrawn:
    'Ja jautājumi katram izlozēti citi, alfa aprēķināta no tiem jautājumu pāriem, uz kuriem atbildējuši tie paši cilvēki, tik garai pārbaudei, kādu kārto viens cilvēks; mērījuma kļūdā ieskaitīts arī tas, ka dažam gadās grūtāki jautājumi.',
  testColumns: {
    test: 'Pārbaude',
    mark: 'Robeža',
    people: 'Atbildēja',
    questions: 'Jautājumi',
    asked: 'Uz cik atbild viens',
    alpha: 'Alfa',
    error: 'Mērījuma kļūda',
  },
  drawnFrom: (asked: number, of: number) => `${asked} no ${of}`,
  points: (text: string) => `±${text} p. p.`,
  noAlpha: {
    'few-people': 'nav rēķināta: mazāk par 20 cilvēkiem',
    'few-questions': 'nav rēķināta: mazāk par 3 jautājumiem',
    'unrelated': 'nav rēķināma: atbildes savā starpā nesaskan',
  },
  noTests: 'Failos nav pārbaužu atbilžu.',

  options: 'Atbilžu varianti',
  optionsHint: (n: number) =>
    `No ${ofPeople(n)} pirmajām atbildēm. Saistība (no −1 līdz 1) rāda, vai variantu izvēlas tie, kas citur atbild labāk: pareizajam tai jābūt virs nulles, kļūdainajam – zem.`,
  option: 'Variants',
  pointBiserial: 'Saistība',
  openLesson: 'Atvērt kursā, jaunā cilnē',
  openLessonOf: (text: string) => `Atvērt kursā, jaunā cilnē: ${text}`,

  groupModules: (trait: string) => `Moduļi pēc dalījuma „${trait}”`,
  groupQuestions: (trait: string) => `Jautājumi pēc dalījuma „${trait}”`,
  groupTablesHint:
    'Pareizo pirmo atbilžu daļa, iekavās 95 % ticamības intervāls un dalībnieku skaits. Ja divu grupu intervāli pārklājas, atšķirība var būt nejauša. „—”: atbildējuši mazāk par pieciem, vai arī tik mazas grupas atbildes varētu izrēķināt no starpības.',
  cell: (share: string, interval: string, n: number) => `${share} (${interval}; ${numberText(n)})`,

  attitudes: 'Attieksmes',
  attitudesTitle: 'Pārmaiņa no sākuma līdz beigām',
  attitudesSummary: (up: number, down: number, unclear: number) =>
    `Apgalvojumi, kuru vērtējums pieauga: ${up}; samazinājās: ${down}; bez skaidras pārmaiņas: ${unclear}.`,
  attitudesHint:
    'Pieaugums nozīmē, ka apgalvojumam piekrīt vairāk; vai tas ir vēlams, atkarīgs no apgalvojuma. Skaitīti tikai tie, kas vērtēja abreiz. Svītra ir 95 % ticamības intervāls: ja tā šķērso nulli, pārmaiņa var būt nejauša. Bez kontrolgrupas nevar apgalvot, ka pārmaiņu radījis kurss.',
  attitudeNote: (before: string, after: string, n: number) =>
    `${before} → ${after}, ${count(n, 'dalībnieks', 'dalībnieki')}`,
  effect: 'Iedarbības lielums d',
  noAttitudes: 'Failos nav apgalvojumu, ko tie paši cilvēki vērtēja kursa sākumā un beigās.',
  wanted: {agree: 'vēlams piekrist', disagree: 'vēlams nepiekrist'},
  wantedColumn: 'Vēlamais virziens',
  towardColumn: 'Pārmaiņa vēlamajā virzienā',
  attitudesToward: (toward: number, away: number, unclear: number) =>
    `Vēlamajā virzienā mainījās: ${toward}; pretējā: ${away}; bez skaidras pārmaiņas: ${unclear}.`,
  attitudesTowardHint:
    'Pa labi no nulles ir pārmaiņa kursa vēlamajā virzienā (skalā no 1 līdz 5), vai tas būtu piekrist, vai nepiekrist. Skaitīti tikai tie, kas vērtēja abreiz. Svītra ir 95 % ticamības intervāls: ja tā šķērso nulli, pārmaiņa var būt nejauša; no daudziem apgalvojumiem kāds var izskatīties mainījies arī nejauši. Iedarbības lielums d: ap 0,2 mazs, 0,5 vidējs, 0,8 liels. Bez kontrolgrupas nevar apgalvot, ka pārmaiņu radījis kurss.',
  onAxisToward: 'Pārmaiņa vēlamajā virzienā',
  effectIn: (value: string, low: string, high: string) => `${value} (${low} … ${high})`,

  keyNotes: {
    learners: 'Cilvēki atlasē, katrs skaitīts vienreiz.',
    done: 'Cilvēki, kas to izdarījuši visās savās aktivitātēs.',
    mean: (n: number) => `Labākais rezultāts katrā aktivitātē; zināms ${count(n, 'gadījumā', 'gadījumos')}.`,
    noMean: 'Rezultāts nav zināms, vai tādu ir mazāk par pieciem.',
    time: (n: number) => `Pusei vairāk, pusei mazāk; zināms ${count(n, 'gadījumā', 'gadījumos')}.`,
    noTime: 'Laiks nav zināms, vai tādu gadījumu ir mazāk par pieciem.',
  },
  listCount: (rows: number, activities: number) =>
    activities > 1
      ? `Katrai aktivitātei ir sava rinda: kopā ${count(rows, 'rinda', 'rindas')}.`
      : `Katram dalībniekam viena rinda: kopā ${count(rows, 'rinda', 'rindas')}.`,
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
  ownMark: 'Sekmīguma robeža',
  attempts: 'Mēģinājumi',
  attemptName: (n: number) => `${n}. mēģinājums`,
  lastVisit: 'Pēdējais apmeklējums',
  givenAnswer: 'Atbilde',
  verdicts: {right: 'pareizi', partly: 'daļēji', wrong: 'kļūda', none: '—'},
  answersOf: (attempt: string) => `Atbildes: ${attempt}`,
  rightOf: (right: number, of: number) => `pareizas ${numberText(right)} no ${numberText(of)}`,
  dayTime: (ms: number) => {
    const [day = '', time = ''] = new Date(ms).toISOString().split('T');
    const [year, month, date] = day.split('-');
    return `${date}.${month}.${year}. ${time.slice(0, 5)}`;
  },

  summary: 'Kopsavilkums vadībai',
  openSummary: 'Kopsavilkums vadībai (viena lapa)',
  summaryParts: {
    who: 'Kas mācījās',
    done: 'Cik pabeidza',
    hard: 'Kas bija grūti',
    changed: 'Kas mainījās',
    next: 'Ko darīt tālāk',
  },
  summaryWho: (people: number, titles: readonly string[]) =>
    `${count(people, 'dalībnieks', 'dalībnieki')}. ${isSingular(titles.length) ? 'Aktivitāte' : 'Aktivitātes'}: ${titles.join('; ')}.`,
  summaryGroups: (trait: string, n: number) => `Dalījums „${trait}”: ${count(n, 'grupa', 'grupas')}.`,
  summaryDone: (what: string, n: number, of: number, share: string) =>
    `${what}: ${numberText(n)} no ${numberText(of)} (${share}).`,
  summaryDoneEverywhere:
    'Katrs cilvēks skaitīts vienreiz; pieskaitīts, ja tas izdarīts visās viņa aktivitātēs. Pārējie skaitļi ir pa aktivitātēm.',
  summaryNotBegun: (n: number) => `Nav sākuši: ${numberText(n)}.`,
  summaryMean: (mean: string, n: number) =>
    `Vidējais rezultāts: ${mean} (${count(n, 'rezultāts', 'rezultāti')}).`,
  summaryTime: (minutes: string) => `Laika mediāna: ${minutes}.`,
  summaryHard: (text: string, share: string) => `„${text}” – pareizi atbildēja ${share}.`,
  summaryHardNote: 'Skaitītas pirmās atbildes uz jautājumiem, uz kuriem atbildējuši vismaz pieci.',
  summaryNoHard: 'Failos nav pietiekami daudz atbilžu.',
  summaryAttitude: (text: string, from: string, to: string) =>
    `„${text.replace(/\.$/, '')}”: vidējais vērtējums no ${from} uz ${to} (skalā 1–5).`,
  summaryAway: (text: string) => `Pretēji vēlamajam: „${text.replace(/\.$/, '')}”.`,
  summaryGain: (what: string, first: string, second: string, n: number, isClear: boolean) =>
    `${what}: vidēji no ${first} uz ${second}${isClear ? '' : ', skaidras pārmaiņas nav'} (${count(n, 'cilvēks', 'cilvēki')} ar abiem rezultātiem).`,
  summaryNoChange: 'Failos nav piecu cilvēku, kam būtu vērtējumi vai rezultāti abās reizēs.',
  summaryCaution: 'Pārmaiņu var būt radījis arī kas cits, ne tikai kurss.',
  nextRemind: (n: number) => `Atgādināt tiem, kas nav pabeiguši (${numberText(n)}).`,
  nextAllDone: 'Visi ir pabeiguši; atgādināt nevienam nevajag.',
  nextBelow: (n: number) =>
    `Piedāvāt vēl vienu mēģinājumu un sarunu tiem, kam rezultāts ir zem robežas (${numberText(n)}).`,
  nextDiscuss: 'Nākamajā nodarbībā kopīgi pārrunāt šeit minētos grūtos jautājumus un to nodarbības.',
  nextAway: 'Pārrunāt apgalvojumus, kuros domas mainījās pretēji vēlamajam.',
  nextRefresher: 'Pēc trim mēnešiem piedāvāt moduli „Pēc trim mēnešiem” un salīdzināt.',
  summaryMade: (day: string) => `Sagatavots ${day}`,
};
