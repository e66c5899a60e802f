/** What the pages beside the course are given, as the compiler makes it. */
import type {Glossary} from '../../../../src/domain/pages/glossary.ts';
import type {Help} from '../../../../src/domain/pages/help.ts';
import type {Institution} from '../../../../src/domain/pages/institution.ts';
import type {Leaflet} from '../../../../src/domain/pages/leaflet.ts';
import type {Reporting} from '../../../../src/domain/pages/reporting.ts';
import type {Resources, SourceIndex} from '../../../../src/domain/pages/resources.ts';
import type {SearchIndex} from '../../../../src/domain/pages/search.ts';
import type {TrainerPages} from '../../../../src/domain/pages/trainer-pages.ts';
import {p, sources} from '../../samples.ts';

export const glossary: Glossary = {
  title: 'Vārdnīca',
  summary: 'Kursā lietotie jēdzieni.',
  sources,
  terms: [
    {
      id: 'act',
      name: 'darbība',
      forms: [],
      definition: [['p', 'Ko dara.', ['note', {n: '2'}]]],
      see: ['means'],
    },
    {id: 'means', name: 'līdzekļi', forms: ['līdzeklis'], definition: p('Kā dara.'), see: ['act']},
    {id: 'suitcase', name: 'čemodāns', forms: [], definition: p('Soma ar rokturi.'), see: []},
  ],
};

const [english, latvian] = sources;
if (!english || !latvian) throw new Error('The samples have lost their sources.');

export const help: Help = {
  title: 'Kur saņemt palīdzību',
  summary: 'Pie katra kontakta ir avots un tā gads.',
  groups: [
    {id: 'danger', title: 'Briesmas tagad', text: p('Zvaniet tūlīt.'), contacts: ['emergency']},
    {
      id: 'trafficking',
      title: 'Cietušajiem',
      text: p('Drīkst zvanīt arī speciālists.'),
      contacts: ['shelter', 'emergency'],
    },
  ],
  contacts: [
    {
      id: 'emergency',
      name: 'Vienotais numurs',
      text: p('Zvans ir bez maksas.'),
      phones: [{number: '112', href: 'tel:112'}],
      hours: 'visu diennakti',
      source: latvian,
    },
    {
      id: 'shelter',
      name: 'Biedrība',
      text: p('Rehabilitācija.'),
      phones: [{number: '+371 20000000', href: 'tel:+37120000000'}],
      email: 'biedriba@example.lv',
      url: 'https://www.example.lv/',
      source: english,
      year: '2022',
    },
  ],
};

const emergency = [{number: '112', href: 'tel:112'}];

export const leaflet: Leaflet = {
  title: 'Jums var palīdzēt',
  summary: 'Lapa, ko iedot.',
  sections: [
    {id: 'before', title: 'Pirms iedodat', text: p('Divatā.'), look: 'note', contacts: []},
    {
      ...{id: 'call', title: 'Kam zvanīt', text: [], look: 'page'},
      contacts: [{label: 'Briesmas tagad', phones: emergency}],
    },
    {
      ...{id: 'slip', title: 'Tālruņi', text: [], look: 'slip'},
      contacts: [{label: 'Palīdzība', phones: emergency}],
    },
  ],
  sources: [],
};

export const reporting: Reporting = {
  title: 'Kad jāziņo',
  summary: 'Kurš ziņo, par ko un kam.',
  sources,
  aid: {
    title: 'Ko darīt šajā gadījumā?',
    text: [['p', 'Iedomājieties vienu cilvēku.']],
    questions: [
      {
        ...{id: 'danger', title: 'Vai briesmas draud šobrīd?'},
        options: [
          {key: 'now', label: 'Jā'},
          {key: 'none', label: 'Nē'},
        ],
      },
      {
        ...{id: 'person', title: 'Kurš ir apdraudēts?'},
        options: [
          {key: 'child', label: 'Bērns'},
          {key: 'adult', label: 'Pieaugušais'},
        ],
      },
      {
        ...{id: 'consent', title: 'Vai cilvēks piekrīt?', when: {person: ['adult']}},
        options: [
          {key: 'given', label: 'Piekrīt'},
          {key: 'refused', label: 'Nepiekrīt'},
        ],
      },
    ],
    answers: [
      {
        ...{id: 'call-now', title: 'Zvaniet tūlīt', when: {danger: ['now']}, laws: []},
        text: [['p', 'Zvaniet ', ['a', {href: 'tel:112'}, '112'], '.']],
      },
      {
        ...{id: 'report-child', title: 'Ziņojiet šodien', when: {person: ['child']}, laws: ['child-rights']},
        text: [['p', 'Tajā pašā dienā.', ['note', {n: '1'}]]],
      },
      {
        ...{
          id: 'refused',
          title: 'Vārdu nenododiet',
          when: {person: ['adult'], consent: ['refused']},
          laws: [],
        },
        text: [['p', 'Iedodiet numuru.']],
      },
    ],
  },
  sections: [{id: 'ask-and-basis', title: 'Jautāt un drīkstēt', text: [['p', 'Divas dažādas lietas.']]}],
  laws: {
    ...{id: 'laws', title: 'Likumi', text: [['p', 'Izlasiet spēkā esošo tekstu.']]},
    list: [
      {
        ...{id: 'child-rights', title: 'Bērnu tiesību aizsardzības likums'},
        text: [['p', 'Ikviena pienākums.']],
        note: [
          [
            'p',
            'Šo pantu kursa autori nav pārbaudījuši tiesību aktā. ',
            ['a', {href: 'https://likumi.example/bernu-tiesibas'}, 'Bērnu tiesību aizsardzības likums'],
          ],
        ],
      },
    ],
  },
};

export const resources: Resources = {
  title: 'Materiāli',
  summary: 'Kur tos atrast.',
  sources,
  sections: [
    {id: 'guidelines', title: 'Vadlīnijas', text: [['p', 'Iznāca 2015. gadā.', ['note', {n: '1'}]]]},
  ],
};

export const sourceIndex: SourceIndex = {
  sources: [
    {...english, id: 'human-trafficking', lessons: []},
    {
      ...latvian,
      id: 'criminal-law',
      lessons: [{module: 'definitions', lesson: 'law', title: 'Normatīvie akti'}],
    },
  ],
};

/** Places and parts by number: 0 module, 1 lesson, 2 and 3 its blocks, 4 a term. */
export const searchIndex: SearchIndex = {
  places: [
    {href: '#/definitions', title: 'Cilvēku tirdzniecības pamati'},
    {
      href: '#/definitions/law',
      title: 'Līdzekļi un piekrišana',
      within: 'Cilvēku tirdzniecības pamati',
      parts: {consent: 'Kāpēc piekrišanai nav nozīmes', plan: 'Plāns'},
    },
    {href: '#/page/glossary/consent', title: 'piekrišana', within: 'Vārdnīca'},
  ],
  stems: {piekr: '1 1 2', plān: '3'},
};

const institution = (number: number, name: string): Institution => ({
  id: `institution-${number}`,
  number,
  name,
  short: name,
  about: [],
  notices: [],
  steps: [],
  stepOrders: [],
  contacts: [],
  partners: [],
  avoid: [],
  after: [],
});

export const institutions = [institution(1, 'Sociālais dienests'), institution(2, 'Bāriņtiesa')];

export const trainerPages: TrainerPages = {
  id: 'definitions',
  title: 'Cilvēku tirdzniecības pamati',
  trainer: p('Jautājumi sarunai.'),
  handout: p('Trīs elementi.'),
};
