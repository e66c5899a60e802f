/** How a trainer finds people and questions: while typing, by a flag, of one activity; and what is said when nothing is found. */
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../../src/results-page/learners/learner-list.ts';
import type {LearnerListElement} from '../../../src/results-page/learners/learner-list.ts';
import '../../../src/results-page/learners/person-page.ts';
import type {ActivityListsElement} from '../../../src/results-page/learners/activity-lists.ts';
import type {SearchFieldElement} from '../../../src/results-page/learners/search-field.ts';
import '../../../src/results-page/questions/question-list.ts';
import type {QuestionListElement} from '../../../src/results-page/questions/question-list.ts';
import '../../../src/results-page/results-app.ts';
import {everyLearner, type PartCredit} from '../../../src/results/analysis-model.ts';
import {deep, deepAll} from '../../harness/deep.ts';
import {button, choose, requestOf, textIn} from './act.ts';
import {emptyAnalysis} from './figures.ts';
import {person, question, rowOf, trainerFigures} from './trainer-figures.ts';
import {view} from './view-samples.ts';

/** Everything that the list asks for from now on. */
const collect = (list: HTMLElement, asked: unknown[]) =>
  list.addEventListener('results-request', ({request}) => asked.push(request));

const activities = ['a1', 'a2'].map((key) => ({key, title: `Aktivitāte ${key}`, files: []}));

describe('the list of people', () => {
  const show = (total: number) =>
    fixture<LearnerListElement>(
      html`<learner-list
        .learners=${{rows: total > 0 ? [rowOf('p1', 'Izdomāta Anna')] : [], from: 0, total}}
        .activities=${activities}
        .query=${{...everyLearner, sort: 'score', search: total > 0 ? '' : 'zzz'}}
      ></learner-list>`,
    );
  const type = (field: Element, text: string) => {
    const input = deep<HTMLInputElement>(field, 'input');
    for (const letter of text) {
      input.value += letter;
      input.dispatchEvent(new InputEvent('input'));
    }
  };

  it('asks while one types, once for a word', async () => {
    const list = await show(1);
    const asked: unknown[] = [];
    collect(list, asked);
    const field = deep<SearchFieldElement>(list, 'search-field');
    const request = await requestOf(list, () => type(field, 'anna'));
    expect(request).to.deep.equal({
      type: 'query-learners',
      query: {show: 'all', search: 'anna', sort: 'score'},
    });
    expect(asked).to.have.lengthOf(1);
    // An answer to an earlier text leaves alone what stands there by now.
    type(field, ' b');
    field.value = 'anna';
    await field.updateComplete;
    expect(deep<HTMLInputElement>(field, 'input').value).to.equal('anna b');
  });

  it('asks at once on Enter, and not again', async () => {
    const list = await show(1);
    const field = deep(list, 'search-field');
    type(field, 'an');
    const asked: unknown[] = [];
    collect(list, asked);
    deep(field, 'input').dispatchEvent(new Event('change'));
    expect(asked).to.have.lengthOf(1);
    await aTimeout(400);
    expect(asked).to.have.lengthOf(1);
  });

  it('says that nobody matches, and leads back to everybody', async () => {
    const list = await show(0);
    await expect(list).to.be.accessible();
    expect(textIn(list)).to.include('Neviens dalībnieks neatbilst');
    const back = await requestOf(list, () => button(list, 'Rādīt visus').click());
    expect(back).to.deep.equal({type: 'query-learners', query: {...everyLearner, sort: 'score'}});
    const field = deep<SearchFieldElement>(list, 'search-field');
    expect(deep<HTMLInputElement>(field, 'input').value).to.equal('zzz');
    field.value = '';
    await field.updateComplete;
    expect(deep<HTMLInputElement>(field, 'input').value).to.equal('');
  });

  it('has the addresses and the CSV of each activity one press away', async () => {
    const list = await show(1);
    const [copy, csv] = deepAll<HTMLButtonElement>(deep(list, 'activity-lists'), 'li:last-child button');
    expect(await requestOf(list, () => copy?.click())).to.deep.equal({
      type: 'copy-addresses',
      activity: 'a2',
    });
    expect(await requestOf(list, () => csv?.click())).to.deep.equal({
      ...{type: 'save-table', table: 'learners', activity: 'a2'},
    });
  });

  it('has the addresses alone where nothing is saved', async () => {
    const list = await show(1);
    list.isOnlyShown = true;
    await list.updateComplete;
    const lists = deep<ActivityListsElement>(list, 'activity-lists');
    await lists.updateComplete;
    const [copy, ...others] = deepAll<HTMLButtonElement>(lists, 'li:last-child button');
    expect(others).to.deep.equal([]);
    expect(await requestOf(list, () => copy?.click())).to.include({type: 'copy-addresses', activity: 'a2'});
    expect(textIn(list)).to.not.include('CSV');
  });
});

describe('the list of questions', () => {
  const show = async (places: Readonly<Record<string, string>> = {}) => {
    const questions = ['q1', 'q2', 'q3'].map((id, at) =>
      question({id, text: `Jautājums ${id}?`, module: `m${at % 2}`, moduleTitle: `Modulis ${at % 2}`}),
    );
    const flagged = questions.map((each, at) => ({...each, isToReview: at === 1}));
    return fixture<QuestionListElement>(
      html`<question-list .questions=${flagged} .trainer=${{...trainerFigures, places}}></question-list>`,
    );
  };

  it('counts those to look at, flags them beside their text, and shows them alone', async () => {
    const list = await show();
    expect(textIn(list)).to.include('Jāpārskata 1 no 3 jautājumiem, kam ir pareiza atbilde.');
    expect(deepAll(list, '.text .flag')).to.have.lengthOf(1);
    const [, , flagged] = deepAll<HTMLSelectElement>(list, 'select');
    if (flagged) choose(flagged, 'flagged');
    await list.updateComplete;
    expect(deepAll(list, 'li .text').map((each) => each.textContent)).to.have.lengthOf(1);
    expect(textIn(list)).to.include('Jautājums q2?').and.not.include('Jautājums q1?');
  });

  it('counts them among those with a right answer, of the module that is chosen', async () => {
    const questions = ['q1', 'q2', 'q3', 'q4'].map((id, at) =>
      question({id, module: `m${at % 2}`, isToReview: at === 1, ...(at === 3 && {difficulty: undefined})}),
    );
    const list = await fixture<QuestionListElement>(
      html`<question-list .questions=${questions}></question-list>`,
    );
    expect(textIn(list)).to.include('Jāpārskata 1 no 3 jautājumiem');
    const [, module] = deepAll<HTMLSelectElement>(list, 'select');
    if (module) choose(module, 'm0');
    await list.updateComplete;
    expect(textIn(list)).to.include('Jāpārskata 0 no 2 jautājumiem').and.include('Jāpārskata (0)');
    if (module) choose(module, 'm1');
    await list.updateComplete;
    expect(textIn(list)).to.include('Jāpārskata 1 no 1 jautājuma,').and.include('Jāpārskata (1)');
  });

  it('says of partly right answers only what is true of these', async () => {
    const show = async (partCredit: PartCredit) =>
      textIn(await fixture(html`<question-list .partCredit=${partCredit}></question-list>`));
    expect(await show('shares')).to.include('tik, cik tā vērta');
    for (const partCredit of ['halves', 'none'] as const)
      expect(await show(partCredit))
        .to.include('tikai pareizas vai nepareizas')
        .and.not.include('cik tā vērta');
  });

  it('says that no question matches, and takes the choice back', async () => {
    const list = await show();
    const [, module, flagged] = deepAll<HTMLSelectElement>(list, 'select');
    expect([...(module?.options ?? [])].map(({text}) => text)).to.deep.equal([
      'Visi',
      'Modulis 0',
      'Modulis 1',
    ]);
    if (module) choose(module, 'm0');
    if (flagged) choose(flagged, 'flagged');
    await list.updateComplete;
    expect(textIn(list)).to.include('neatbilst neviens jautājums');
    button(list, 'Notīrīt atlasi').click();
    await list.updateComplete;
    expect(deepAll(list, 'li')).to.have.lengthOf(3);
  });

  it('leads to the case of a decision, and to the lesson of another question', async () => {
    const list = await show({q1: '#/m/law/by-the-shop', q2: '#/m/law'});
    expect(deepAll<HTMLAnchorElement>(list, 'li a').map((each) => each.textContent.trim())).to.deep.equal([
      'Atvērt šo gadījumu kursā, jaunā cilnē',
      'Atvērt kursā, jaunā cilnē',
    ]);
  });

  it('shows no letter for what a question does not have', async () => {
    const response = {response: 'a', words: '', count: 6, share: 0.5, isRight: false};
    const own = question({id: 'q1', responses: [response], wrong: [response]});
    const list = await fixture(html`<question-list .questions=${[own]}></question-list>`);
    expect(textIn(list)).to.include('Atbilde, kuras šajā jautājumā nav (50');
  });

  it('says of a place of a return why it has no answers, and not that too few have answered', async () => {
    const own = {responses: [], wrong: [], right: '', discrimination: undefined, discriminationCount: 0};
    const questions = [question({id: 'return.first-q1', ...own, asksEachAnother: true})];
    const list = await fixture(html`<question-list .questions=${questions}></question-list>`);
    expect(textIn(list))
      .to.include('Šajā vietā katram uzdots cits jautājums')
      .and.not.include('nav rādīts jautājumiem, uz kuriem');
    expect(deepAll(list, 'table')).to.have.lengthOf(0);
    expect(
      textIn(await fixture(html`<question-list .questions=${[question({...own})]}></question-list>`)),
    ).to.include('nav rādīts jautājumiem, uz kuriem');
  });

  it('keeps from paper the options that may not be saved', async () => {
    const option = {
      option: 'a',
      words: 'Zvanīt',
      count: 6,
      share: 0.5,
      isRight: true,
      pointBiserial: undefined,
    };
    const onPaper = async (isOnScreenOnly: boolean) => {
      const options = {q1: [{...option, ...(isOnScreenOnly && {isOnScreenOnly})}]};
      const list = await fixture(
        html`<question-list
          .questions=${[question({id: 'q1', responses: []})]}
          .trainer=${{...trainerFigures, options}}
        ></question-list>`,
      );
      return deepAll(list, 'table').map((table) => table.closest('.more .screen-only') === null);
    };
    expect([await onPaper(true), await onPaper(false)]).to.deep.equal([[false], [true]]);
  });
});

it("a person's score and right answers say why they may differ", async () => {
  const page = await fixture(html`<person-page .person=${person}></person-page>`);
  expect(textIn(page)).to.include('rezultāts 80').and.include('no 2 atbildēm failā');
  expect(textIn(page)).to.include('Tāpēc abi skaitļi var atšķirties');
});

it('a selection with nobody in it says so, and can be cleared', async () => {
  const nobody = {...view, analysis: {...emptyAnalysis, isTooSmall: true}};
  const app = await fixture(html`<results-app .view=${nobody}></results-app>`);
  expect(textIn(app)).to.include('neatbilst neviens dalībnieks');
  expect(await requestOf(app, () => button(app, 'Notīrīt atlasi').click())).to.deep.equal({
    ...{type: 'set-filter', filter: {}},
  });
});
