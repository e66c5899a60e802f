import {describe, expect, it} from 'vitest';
import {stemIn} from '../../../src/languages/stems/stems.ts';
import {search} from '../../../src/domain/pages/search.ts';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {withPages} from './tiny-pages.ts';

const compiled = compileCourse(withPages, {scope: 'course'});
const read = (name: string) => JSON.parse(compiled.files.get(`content/lv/${name}.json`) ?? '');

it('has nothing to correct', () => expect(compiled.problems).toEqual([]));

it("keeps authors' ids to itself", () => {
  const shown = ['glossary', 'help', 'leaflet', 'roles', 'reporting', 'resources', 'seminar', 'sources'].map(
    (name) => JSON.stringify(read(name)),
  );
  expect(shown.join()).not.toMatch(/"ref"|"facts"|\b[FS]\d+\b/);
});

describe('the glossary', () => {
  it('has its terms in the alphabet of the language, ķ behind k and before s', () => {
    expect(read('glossary').terms.map(({name}: {name: string}) => name)).toEqual([
      'durvis',
      'ķieģelis',
      'slēdzene',
    ]);
  });

  it('gives a term its other words, its neighbours and the numbers of its sources', () => {
    const {terms, sources} = read('glossary');
    expect(terms[0]).toEqual({
      ...{id: 'door', name: 'durvis', forms: ['vārti', 'vērtne'], see: ['lock']},
      definition: [['p', 'Kustīga siena ar eņģēm.', ['note', {n: '1'}]]],
    });
    expect(sources.map(({title}: {title: string}) => title)).toEqual(['Durvju grāmata', 'How locks work']);
  });
});

describe('help', () => {
  it('lists a contact in several groups and tells it once', () => {
    const {groups, contacts} = read('help');
    expect(groups.map(({contacts: ids}: {contacts: string[]}) => ids)).toEqual([
      ['fire'],
      ['joiner', 'fire'],
    ]);
    expect(contacts.map(({id}: {id: string}) => id)).toEqual(['fire', 'joiner']);
  });

  it('makes numbers that can be dialled, and names source, year and hours', () => {
    const [fire, joiner] = read('help').contacts;
    expect(fire.phones).toEqual([
      {number: '112', href: 'tel:112'},
      {number: '+371 20000000', href: 'tel:+37120000000'},
    ]);
    expect(fire).toMatchObject({hours: 'visu diennakti', source: {title: 'How locks work', lang: 'en'}});
    expect(fire).not.toHaveProperty('year');
    expect(joiner).toMatchObject({year: '2019', email: 'durvis@namdaris.example', phones: []});
  });
});

describe('the page to hand over', () => {
  it('takes its numbers from the help page, and says for whom each part is', () => {
    expect(read('leaflet').sections).toMatchObject([
      {id: 'before', look: 'note', contacts: []},
      {
        ...{id: 'call', look: 'page'},
        contacts: [{label: 'Ja deg.', phones: read('help').contacts[0].phones}],
      },
      {id: 'slip', look: 'slip', contacts: [{label: 'Uguns'}]},
    ]);
  });
});

describe('a seminar', () => {
  it('joins its agendas with what they show, minute by minute', () => {
    expect(read('seminar').agendas.map(({id}: {id: string}) => id)).toEqual(['short', 'windows']);
    expect(read('seminar').agendas[0].parts).toMatchObject([
      {id: 'hello', minutes: 5, title: 'Sveiciens'},
      {id: 'figure', minutes: 15, show: {module: 'doors', lesson: 'handle', block: 'drawing'}},
    ]);
  });

  it('has no agenda in the package of one module', () => {
    const {files} = compileCourse(withPages, {scope: 'windows'});
    expect(JSON.parse(files.get('content/lv/seminar.json') ?? '').agendas).toEqual([]);
  });
});

describe('when to report', () => {
  const {aid, sections, laws, sources} = read('reporting');

  it('joins questions and answers with their conditions', () => {
    expect(aid.questions[1]).toEqual({
      ...{id: 'said', title: 'Ko viņš teica?', when: {who: ['adult']}},
      options: [
        {key: 'yes-please', label: 'Jā'},
        {key: 'no-thanks', label: 'Nē'},
      ],
    });
    expect(aid.answers[0]).toMatchObject({
      ...{id: 'open-now', title: 'Veriet uzreiz', when: {who: ['child']}, laws: ['door-law']},
      text: [['p', 'Bērns nedrīkst gaidīt.', ['note', {n: '1'}]]],
    });
  });

  it('says of a law where it stands and how far it was read', () => {
    expect(laws.list).toMatchObject([
      {
        title: 'Durvju likums',
        note: [
          [
            'p',
            'Pantu kursa autori nav lasījuši. ',
            'Spēkā esošais teksts: ',
            ['a', {href: 'https://durvis.example/likums'}, 'Durvju likums'],
            '.',
          ],
        ],
      },
    ]);
    expect(sections.map(({id}: {id: string}) => id)).toEqual(['why']);
    expect(sources).toHaveLength(1);
  });
});

describe('institutions', () => {
  const {institutions, hardRules, commonSteps, questions, headings, sources} = read('roles');

  it('stand in the order of their permanent numbers, not of the file', () => {
    expect(institutions.map(({number}: {number: number}) => number)).toEqual([1, 7]);
  });

  it('have their steps in the order of the logic, with permanent letters', () => {
    expect(institutions[1]).toEqual({
      ...{id: 'school', number: 7, name: 'Skola', short: 'Skola'},
      about: [['p', 'Skolā durvju ir daudz.']],
      notices: [
        {key: 'b', text: ['Zvans neskan.', ['note', {n: '1'}]]},
        {key: 'a', text: ['Klase ir tukša.']},
      ],
      steps: [
        {key: 'a', text: ['Pieklauvēt skolotājai.']},
        {key: 'c', text: ['Pagaidīt gaitenī.']},
        {key: 'b', text: ['Ieiet klasē.']},
      ],
      stepOrders: [
        {rule: 'first-knock', first: 'a', then: 'c'},
        {rule: 'first-knock', first: 'c', then: 'b'},
      ],
      ...{contacts: ['fire'], partners: ['social-service']},
      avoid: [['Neklauvējiet logā.'], ['Neslēdziet klasi.']],
      after: [['p', 'Stunda sākas.']],
    });
  });

  it('share steps, rules with the ways to break them, and questions', () => {
    expect(hardRules).toEqual([
      {key: 'first-knock', text: ['Vispirms klauvē.'], breach: [['p', 'Iesim iekšā bez klauvēšanas.']]},
    ]);
    expect(commonSteps.map(({key}: {key: string}) => key)).toEqual(['a', 'b']);
    expect(questions).toEqual([{key: 'a', text: ['Vai drīkst ienākt?']}]);
    expect(headings.common).toEqual({title: 'Visiem', text: [['p', 'Tas der visur.']]});
    expect(sources).toHaveLength(1);
  });

  it('say when one was confirmed', () => expect(institutions[0]).toMatchObject({checked: '2026-11-24'}));
});

describe('sources', () => {
  it('are those that lessons cite, by title, with the lessons', () => {
    const {sources} = read('sources');
    expect(sources.map(({id}: {id: string}) => id)).toEqual(['door-book', 'lock-guide']);
    expect(sources[1]).toMatchObject({
      ...{title: 'How locks work', lang: 'en'},
      lessons: expect.arrayContaining([{module: 'doors', lesson: 'handle', title: 'Rokturis'}]),
    });
  });

  it('are those of the scope alone', () => {
    const {files} = compileCourse(withPages, {scope: 'windows'});
    expect(JSON.parse(files.get('content/lv/sources.json') ?? '')).toEqual({sources: []});
  });
});

describe('the search', () => {
  const index = read('search');
  const first = (query: string) => search(index, query, stemIn('lv'))[0];

  it('leads to the section of a lesson', () => {
    const href = '#/doors/handle';
    expect(first('mēlīte')).toEqual({href, block: 'open-it', title: 'Kā atvērt?', within: 'Rokturis'});
  });

  it('leads to modules, terms, contacts, duties and resources', () => {
    expect(first('logi')?.href).toBe('#/windows');
    expect(first('vārti')?.href).toBe('#/page/glossary/door');
    expect(first('ugunsdzēsējs')?.href).toBe('#/page/help');
    expect(first('veriet uzreiz')?.href).toBe('#/page/reporting');
    expect(first('plaukts')?.href).toBe('#/page/resources');
  });

  it('does not lead to the questions of a quiz', () => {
    const quiz = index.places.find(({href}: {href: string}) => href === '#/doors/quiz');
    expect(quiz).not.toHaveProperty('parts');
  });
});
