/** Blocks that ask for an answer, as the compiler makes them. */
import type {ChoiceBlock} from '../../src/domain/blocks/choice/choice.ts';
import type {JudgeBlock} from '../../src/domain/blocks/judge/judge.ts';
import type {MatchBlock} from '../../src/domain/blocks/match/match.ts';
import type {OrderBlock} from '../../src/domain/blocks/order/order.ts';
import type {SortBlock} from '../../src/domain/blocks/sort/sort.ts';
import {p} from './samples.ts';

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
