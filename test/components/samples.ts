/** Blocks as the compiler makes them, small but real, for tests and for looking at them. */
import type {
  ChoiceBlock,
  FigureBlock,
  JudgeBlock,
  MatchBlock,
  OrderBlock,
  ProseBlock,
  Question,
  QuizBlock,
  RevealBlock,
  SortBlock,
} from '../../src/domain/blocks/blocks.ts';
import type {Source} from '../../src/domain/course.ts';
import type {RichText} from '../../src/domain/rich-text.ts';

const p = (text: string): RichText => [['p', text]];

export const sources: readonly Source[] = [
  {title: 'Human trafficking', publisher: 'UN.GIFT', date: '2000', url: 'https://www.unodc.org/', lang: 'en'},
  {title: 'Krimināllikums', publisher: 'Saeima', date: '1998'},
];

export const prose: ProseBlock = {
  type: 'prose',
  id: 'three-elements',
  title: 'Darbība, līdzekļi, mērķis',
  look: 'text',
  body: [
    [
      'p',
      'Cilvēku tirdzniecība ir noziegums pret cilvēku. To skaidro ANO Palermo protokols.',
      ['note', {n: '1'}],
      ' Tajā ir trīs elementi: ',
      ['strong', 'darbība'],
      ', ',
      ['strong', 'līdzekļi'],
      ' un ',
      ['strong', 'mērķis'],
      '.',
    ],
    [
      'p',
      'Latvijā jēdzienu skaidro Krimināllikuma 154.2 pants.',
      ['note', {n: '2'}],
      ' Vairāk par to: ',
      ['a', {href: '#/definitions/law'}, 'nodarbība par likumu'],
      ' un ',
      ['a', {href: 'https://likumi.lv/'}, 'likumi.lv'],
      '.',
    ],
    [
      'ul',
      ['li', 'vervētājs rīkojas ar nodomu'],
      ['li', 'angliski to sauc ', ['span', {lang: 'en'}, 'trafficking in persons']],
    ],
    [
      'table',
      [
        'thead',
        [
          'tr',
          ['th', {scope: 'col'}, ''],
          ['th', {scope: 'col'}, 'Cilvēku tirdzniecība'],
          ['th', {scope: 'col'}, 'Migrantu kontrabanda'],
        ],
      ],
      [
        'tbody',
        ['tr', ['th', {scope: 'row'}, 'Robeža'], ['td', 'nav vajadzīga'], ['td', 'ir vienmēr']],
        ['tr', ['th', {scope: 'row'}, 'Attiecības'], ['td', 'turpinās'], ['td', 'parasti beidzas galamērķī']],
      ],
    ],
  ],
};

export const reveal: RevealBlock = {
  type: 'reveal',
  id: 'five-acts',
  title: 'Piecas darbības',
  body: p('Palermo protokols nosauc piecas darbības.'),
  tracking: 7,
  required: false,
  look: 'cards',
  items: [
    {key: 'a', label: 'Savervēšana', text: p('Paziņa pierunā cilvēku doties līdzi un noklusē patieso cenu.')},
    {key: 'b', label: 'Pārvadāšana', text: p('Šoferis aizved strādniekus no stacijas uz nomaļu viensētu.')},
    {
      key: 'c',
      label: 'Slēpšana vai izmitināšana',
      text: p('Saimniece tur viesstrādnieku piekabē aiz šķūņa.'),
    },
  ],
};

const practice = {required: true, verdicts: {}} as const;

export const choice: ChoiceBlock = {
  ...practice,
  type: 'choice',
  id: 'consent',
  title: 'Ko atbildēt kolēģim?',
  body: p('Kolēģis saka: „Viņa taču piekrita.” Kura atbilde ir precīza?'),
  tracking: 11,
  many: false,
  choices: [
    {
      key: 'a',
      text: ['Ja piekrita, tad noziegums nav noticis.'],
      right: false,
      feedback: p('Piekrišana neatbrīvo vainīgo, ja izmantoti līdzekļi.'),
    },
    {
      key: 'b',
      text: ['Piekrišanai nav nozīmes, ja cilvēku apmānīja.'],
      right: true,
      feedback: p('Viltus atņem iespēju izvēlēties brīvi.'),
    },
    {
      key: 'c',
      text: ['To var izlemt tikai tiesa pēc vairākiem gadiem.'],
      right: false,
      feedback: p('Palīdzība negaida spriedumu.'),
    },
  ],
};

export const choices: ChoiceBlock = {
  ...choice,
  id: 'helpers',
  title: 'Kur pašvaldība var pārtraukt ķēdi?',
  body: p('Pareizas ir vairākas atbildes.'),
  tracking: 12,
  many: true,
  choices: [
    {
      key: 'a',
      text: ['Skolā, runājot par darba piedāvājumiem.'],
      right: true,
      feedback: p('Vervēšanu var apturēt pirms ceļa.'),
    },
    {
      key: 'b',
      text: ['Sociālajā dienestā, uzklausot klientu.'],
      right: true,
      feedback: p('Uzticēšanās rodas sarunā.'),
    },
    {
      key: 'c',
      text: ['Nekur, tas ir tikai policijas darbs.'],
      right: false,
      feedback: p('Policija redz tikai daļu no ceļa.'),
    },
  ],
};

export const judge: JudgeBlock = {
  ...practice,
  type: 'judge',
  id: 'who-is-harmed',
  title: 'Kurš var būt cietušais?',
  body: p('Kas ir mīts un kas fakts?'),
  tracking: 13,
  labels: {false: 'Mīts', true: 'Fakts'},
  statements: [
    {
      key: 'a',
      text: ['Cietušās ir tikai sievietes.'],
      right: false,
      feedback: p('Latvijā vīriešu bija vairāk.'),
    },
    {
      key: 'b',
      text: ['Noziegums iespējams jau pirms pirmās darba dienas.'],
      right: true,
      feedback: p('Pietiek ar nolūku ekspluatēt.'),
    },
  ],
};

export const sort: SortBlock = {
  ...practice,
  type: 'sort',
  id: 'sort-elements',
  title: 'Kam pieder kartīte?',
  body: p('Ja šaubāties, pajautājiet: ko dara, kā panāk vai kādēļ?'),
  tracking: 14,
  groups: [
    {key: 'act', label: 'Darbība'},
    {key: 'means', label: 'Līdzekļi'},
    {key: 'purpose', label: 'Mērķis'},
  ],
  cards: [
    {
      key: 'a',
      text: ['pierunā kaimiņu braukt līdzi'],
      group: 'act',
      feedback: p('Pierunāt nozīmē savervēt.'),
    },
    {
      key: 'b',
      text: ['draud pastāstīt ģimenei'],
      group: 'means',
      feedback: p('Ar draudiem panāk paklausību.'),
    },
    {
      key: 'c',
      text: ['bezmaksas darbs siltumnīcā piespiedu kārtā'],
      group: 'purpose',
      feedback: p('Tas ir labums, kura dēļ viss iecerēts.'),
    },
    {key: 'd', text: ['pārved ar mikroautobusu'], group: 'act', feedback: p('Pārvadāšana ir darbība.')},
  ],
};

export const match: MatchBlock = {
  ...practice,
  type: 'match',
  id: 'tell-apart',
  title: 'Kā to sauc?',
  body: p('Savienojiet katru stāstu ar iespējamo nosaukumu.'),
  tracking: 15,
  pairs: [
    {
      key: '1',
      text: ['Amirs samaksā par nakts pārbraucienu pāri robežai, izkāpj un dodas savā ceļā.'],
      target: 'c',
      feedback: p('Attiecības beidzās līdz ar ceļu.'),
    },
    {
      key: '2',
      text: ['Oskaram zāģētavā atņēma pasi, piedraudēja un liek atstrādāt parādu.'],
      target: 'a',
      feedback: p('Te redzami draudi un darbs, no kura nevar atteikties.'),
    },
  ],
  targets: [
    {key: 'a', text: ['iespējama cilvēku tirdzniecība']},
    {key: 'b', text: ['parasta iekārtošana darbā']},
    {key: 'c', text: ['migrantu kontrabanda']},
  ],
};

export const order: OrderBlock = {
  ...practice,
  type: 'order',
  id: 'order-stages',
  title: 'Sakārtojiet posmus',
  body: p('Kas notiek vispirms?'),
  tracking: 16,
  items: [
    {key: 'd', text: ['Paziņa piedāvā darbu'], feedback: p('Vervēšana ir pirmais posms.')},
    {key: 'a', text: ['Gintu aizved uz citu pagastu'], feedback: p('Pārvietošana seko vervēšanai.')},
    {
      key: 'b',
      text: ['Gints strādā bez algas un draudu dēļ nevar aiziet'],
      feedback: p('Ekspluatācija ir mērķis.'),
    },
  ],
};

export const figure: FigureBlock = {
  type: 'figure',
  id: 'forms-map',
  title: 'Divi lauki',
  body: p('Atveriet abus laukus.'),
  alt: 'Divi savienoti lauki',
  caption: p('Divi jautājumi.'),
  description: p('Blakus stāv divi lauki, un tos savieno līnija.'),
  drawing: [
    'svg',
    {'viewBox': '0 0 360 120', 'text-anchor': 'middle'},
    ['path', {class: 'line', d: 'M140 60H220'}],
    [
      'g',
      {'data-spot': 'a'},
      ['rect', {class: 'paper', x: '10', y: '20', width: '130', height: '80', rx: '6'}],
      ['text', {class: 'label', x: '75', y: '62'}, 'Darbība'],
    ],
    [
      'g',
      {'data-spot': 'b'},
      ['rect', {class: 'paper', x: '220', y: '20', width: '130', height: '80', rx: '6'}],
      ['text', {class: 'label', x: '285', y: '65'}, 'Mērķis'],
    ],
  ],
  spots: [
    {key: 'a', label: 'Pirmais lauks', text: p('Ko dara?')},
    {key: 'b', label: 'Otrais lauks', text: p('Kādēļ?')},
  ],
};

const report = {reportId: 'definitions.q01', plainText: 'Jautājums', interaction: 0} as const;
const questions: readonly Question[] = [
  {...choice, ...report, id: 'q01', tracking: 21, objective: 'means-and-consent'},
  {
    ...judge,
    ...report,
    id: 'q02',
    tracking: 22,
    title: 'Lai notiktu cilvēku tirdzniecība, jāšķērso robeža.',
    body: [],
    statements: [{key: 'a', text: [], right: false, feedback: p('Robeža nav jāšķērso.')}],
    objective: 'what-is-trafficking',
  },
  {...order, ...report, id: 'q03', tracking: 23, objective: 'stages'},
];

export const quiz: QuizBlock = {
  type: 'quiz',
  id: 'quiz',
  title: 'Moduļa pārbaude',
  body: p('Trīs jautājumi no visa moduļa.'),
  tracking: 20,
  required: true,
  draw: 3,
  passMark: 70,
  scored: true,
  bank: questions,
};

export const objectiveTitles: ReadonlyMap<string, string> = new Map([
  ['means-and-consent', 'Līdzekļi un piekrišana'],
  ['what-is-trafficking', 'Kas ir cilvēku tirdzniecība'],
  ['stages', 'Cilvēku tirdzniecības posmi'],
]);
