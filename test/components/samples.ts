/** Blocks to read, as the compiler makes them: small but real, for tests and for looking at them. */
import type {FigureBlock} from '../../src/domain/blocks/figure/figure.ts';
import type {ProseBlock} from '../../src/domain/blocks/prose/prose.ts';
import type {RevealBlock} from '../../src/domain/blocks/reveal/reveal.ts';
import type {Source} from '../../src/domain/course/course.ts';
import type {RichText} from '../../src/domain/text/rich-text.ts';

/** Text of one paragraph. */
export const p = (text: string): RichText => [['p', text]];

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
          ['th', {scope: 'col'}],
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
      ['text', {class: 'label-on-accent key', x: '25', y: '38'}],
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
