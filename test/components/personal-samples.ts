/** Blocks in which one decides, rates, writes or plans, as the compiler makes them. */
import type {ActionPlanBlock} from '../../src/domain/blocks/action-plan/action-plan.ts';
import type {EstimateBlock} from '../../src/domain/blocks/estimate/estimate.ts';
import type {MarkBlock} from '../../src/domain/blocks/mark/mark.ts';
import type {AttitudeBlock} from '../../src/domain/blocks/rating/rating.ts';
import type {ReflectionBlock} from '../../src/domain/blocks/reflection/reflection.ts';
import type {
  Decision,
  DecisionOption,
  ScenarioBlock,
} from '../../src/domain/blocks/scenario/scenario-block.ts';
import type {Institutions, KeyedText} from '../../src/domain/pages/institution.ts';
import {p} from './samples.ts';

export const mark: MarkBlock = {
  type: 'mark',
  id: 'advert',
  title: 'Kas sludinājumā liek uzmanīties?',
  body: [
    ['p', 'Kristaps parāda ziņu, ko saņēmis tālrunī.'],
    [
      'p',
      '„Darbs noliktavā, ',
      ['mark', {k: 'a'}, 'alga 2 800 EUR tīrajā'],
      ', ',
      ['mark', {k: 'b'}, 'darba laiks no 8 līdz 17'],
      '. ',
      [
        'mark',
        {k: 'c'},
        'Līgumu parakstīsi uz vietas, par ceļu un gultu ',
        ['strong', 'nemaksāsi neko'],
        '.',
      ],
      '”',
    ],
  ],
  tracking: 31,
  required: true,
  passages: [
    {key: 'a', text: 'alga 2 800 EUR tīrajā', right: true, feedback: p('Alga pirms nodokļiem nav pateikta.')},
    {
      key: 'b',
      text: 'darba laiks no 8 līdz 17',
      right: false,
      feedback: p('Darba laiks ir pateikts skaidri.'),
    },
    {
      key: 'c',
      text: 'Līgumu parakstīsi uz vietas, par ceļu un gultu nemaksāsi neko.',
      right: true,
      feedback: p('Līgumu lasa pirms ceļa, nevis pēc tā.'),
    },
  ],
  verdicts: {},
};

export const estimate: EstimateBlock = {
  type: 'estimate',
  id: 'share-of-men',
  title: 'Cik liela daļa bija vīrieši?',
  body: p('Minējums nekur netiek vērtēts.'),
  tracking: 32,
  required: true,
  answer: 24,
  from: 0,
  to: 100,
  step: 1,
  tolerance: 5,
  unit: '%',
  feedback: p('Gandrīz katrs ceturtais bija vīrietis.'),
  verdicts: {},
};

const option = (
  key: string,
  quality: DecisionOption['quality'],
  text: string,
  rest: Partial<DecisionOption> = {},
): DecisionOption => ({
  key,
  quality,
  text: [text],
  feedback: p(`Skaidrojums: ${text}`),
  consequence: p(`Sekas: ${text}`),
  ...rest,
});

const decision = (id: string, tracking: number, title: string, rest: Partial<Decision>): Decision => ({
  id,
  tracking,
  title,
  body: [],
  many: false,
  options: [],
  objective: 'what-is-trafficking',
  reportId: `definitions.two-purses-${id}`,
  plainText: title,
  interaction: 0,
  ...rest,
});

export const scenario: ScenarioBlock = {
  type: 'scenario',
  id: 'two-purses',
  title: '„Maciņš vienam, karte otram”',
  body: p('Andris nāk uz sociālo dienestu kopā ar saimnieku Valdi. Valdis atbild Andra vietā.'),
  tracking: 40,
  required: true,
  roles: [1],
  decisions: [
    decision('d1', 41, 'Ko darāt vispirms?', {
      options: [
        option('a', 'good', 'Palūdzat Valdi uzgaidīt gaitenī.', {next: 'd2'}),
        option('b', 'partly', 'Jautājat Andrim Valda klātbūtnē.'),
        option('c', 'poor', 'Sakāt Valdim, ka tas izskatās aizdomīgi.'),
        option('d', 'good', 'Norunājat ar Andri atsevišķu tikšanos.', {next: 'd2'}),
      ],
    }),
    decision('d2', 42, 'Ko vēl darāt?', {
      many: true,
      body: p('Andris saka: „Tikai policiju nesauciet.”'),
      options: [
        option('a', 'good', 'Piedāvājat kopā piezvanīt palīgiem.', {next: 'end'}),
        option('b', 'good', 'Pajautājat, kur viņš šonakt gulēs.', {next: 'end'}),
        option('c', 'poor', 'Bez iesnieguma palīdzību nesolāt.'),
      ],
    }),
  ],
  ending: {title: 'Kā tas beidzās', body: p('Andris saņēma naktsmītni.')},
};

const statement = (key: string, text: string) => ({
  key,
  text: p(text),
  reportId: `definitions.attitudes-before-${key}`,
  plainText: text,
  interaction: 3,
});

export const attitude: AttitudeBlock = {
  type: 'attitude',
  id: 'attitudes-before',
  title: 'Ko Jūs domājat?',
  body: p('Novērtējiet katru apgalvojumu.'),
  tracking: 50,
  required: true,
  moment: 'before',
  statements: [
    statement('a', 'Ja cilvēks pats piekrita braukt, cietušais viņš nav.'),
    statement('b', 'Cilvēku tirdzniecība skar arī mūsu pašvaldību.'),
  ],
};

export const reflection: ReflectionBlock = {
  type: 'reflection',
  id: 'my-client',
  title: 'Par ko Jūs iedomājāties?',
  body: p('Atcerieties sarunu, kurā palika neatbildēts jautājums.'),
  hint: ['Sāciet ar vārdiem: „Toreiz es nepajautāju …”'],
};

export const actionPlan: ActionPlanBlock = {
  type: 'action-plan',
  id: 'my-plan',
  title: 'Mūsu iestādes plāns',
  body: p('Aizpildiet plānu kopā ar kolēģi.'),
  tracking: 60,
  required: true,
};

const keyed = (...lines: readonly string[]): readonly KeyedText[] =>
  lines.map((line, index) => ({key: 'abcdefghij'.charAt(index), text: [line]}));

const noText = {title: '', text: []};

export const institutions: Institutions = {
  headings: {
    common: {title: 'Soļi, kas vienādi visiem', text: p('Šie soļi der jebkurā iestādē.')},
    rules: {title: 'Robežas, kuras nepārkāpj', text: p('Šie noteikumi paliek spēkā vienmēr.')},
    questions: {...noText, title: 'Jautājumi, ko drīkst uzdot ikviens'},
  },
  commonSteps: keyed('Vispirms drošība.', 'Runājiet divatā.'),
  hardRules: [
    {
      key: 'consent-first',
      text: ['Pieaugušā ziņas nododiet ar viņa piekrišanu, ja vien nav briesmu.'],
      breach: ['Aizsūtīsim kolēģiem visu stāstu un cilvēkam pateiksim pēc tam.'],
    },
    {
      key: 'talk-alone',
      text: ['Nekad nerunājiet caur pavadītāju.'],
      breach: ['Tulkot palūgsim pavadītāju.'],
    },
  ],
  questions: keyed('Vai Jūs šeit jūtaties droši?'),
  institutions: [
    {
      id: 'social-service',
      number: 1,
      name: 'Pašvaldības sociālais dienests',
      short: 'Sociālais dienests',
      about: [],
      notices: keyed('Klients strādā, bet algu nesaņem.', 'Ar klienta karti rīkojas kāds cits.'),
      steps: keyed(
        'Aprunājieties ar klientu divatā.',
        'Izskaidrojiet bezmaksas rehabilitāciju.',
        'Ar klienta piekrišanu zvaniet pakalpojuma sniedzējam.',
      ),
      stepOrders: [{rule: 'consent-first', first: 'b', then: 'c'}],
      contacts: ['marta'],
      partners: ['orphans-court'],
      avoid: [['Neprasiet klientam pierādījumus.']],
      after: p('Pēc rehabilitācijas palīdz pašvaldība.'),
    },
    {
      id: 'orphans-court',
      number: 2,
      name: 'Bāriņtiesa',
      short: 'Bāriņtiesa',
      about: [],
      notices: keyed('Bērns ir kopā ar nepazīstamu radinieku.'),
      steps: keyed('Nodrošiniet, lai bērns ir drošībā.', 'Ziņojiet Valsts policijai.'),
      stepOrders: [],
      contacts: [],
      partners: [],
      avoid: [],
      after: [],
    },
  ],
  sources: [],
};
