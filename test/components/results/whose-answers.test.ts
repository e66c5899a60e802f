/** Whose answers a share counts, questions that changed, the way from a bar to its question; months; what is on paper. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/results-page/filter/period-filter.ts';
import '../../../src/results-page/learners/person-page.ts';
import '../../../src/results-page/questions/answer-source.ts';
import '../../../src/results-page/report/results-report.ts';
import '../../../src/results-page/summary/summary-sheet.ts';
import type {ResultsReportElement} from '../../../src/results-page/report/results-report.ts';
import type {Analysis, AnswerSource, Filter} from '../../../src/results/analysis-model.ts';
import {deep, deepAll} from '../../harness/deep.ts';
import {button, choose, requestOf, textIn} from './act.ts';
import {sampleAnalysis} from './figures.ts';
import {person, question, trainerFigures} from './trainer-figures.ts';

const source = (key: string, more: Partial<AnswerSource> = {}): AnswerSource => ({
  ...{key, title: `Aktivitāte ${key}`, people: 20, isCounted: true, isShared: false},
  ...more,
});

describe('<answer-source>', () => {
  const show = (sources: readonly AnswerSource[], filter: Filter = {}) =>
    fixture(html`<answer-source .sources=${sources} .filter=${filter}></answer-source>`);

  it('says which try, in which activity, and what is counted elsewhere', async () => {
    const text = textIn(await show([source('a'), source('later')]));
    expect(text).to.include('pirmā atbilde uz jautājumu aktivitātē: Aktivitāte a.');
    expect(text).to.include('skaitīti citur: Aktivitāte later.');
  });

  it('offers the other activity that asks the same, and keeps the rest of the selection', async () => {
    const shared = [source('a', {isShared: true}), source('b', {isShared: true, isCounted: false})];
    const filter: Filter = {traits: {group: 'Izdomāta'}};
    const element = await show(shared, filter);
    expect(textIn(element)).to.include('Tie paši jautājumi ir arī citur: Aktivitāte b.');
    expect(await requestOf(element, () => choose(deep(element, 'select'), 'b'))).to.deep.equal({
      type: 'set-filter',
      filter: {...filter, answersOf: 'b'},
    });
    await expect(element).to.be.accessible();
    expect(deepAll(await show(shared, {activity: 'a'}), 'select')).to.have.lengthOf(0);
  });
});

describe('questions of the report', () => {
  const show = (questions: Analysis['questions']) =>
    fixture<ResultsReportElement>(
      html`<results-report
        .analysis=${{...sampleAnalysis, questions}}
        .trainer=${trainerFigures}
      ></results-report>`,
    );

  it('are opened by a press on their bar, however far down they stand', async () => {
    const many = Array.from({length: 30}, (_, at) =>
      question({id: `signs.q${at}`, text: `Jautājums ${at}?`, difficulty: at === 27 ? 0.1 : 0.9}),
    );
    const report = await show(many);
    expect(deepAll(report, '[data-question="signs.q27"]')).to.have.lengthOf(1);
    deep(report, 'a[data-question="signs.q27"]').dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await new Promise((resolve) => setTimeout(resolve));
    const line = deep(report, 'details[data-question="signs.q27"]') as HTMLDetailsElement;
    expect(line.open).to.equal(true);
    expect((line.getRootNode() as ShadowRoot).activeElement).to.equal(line.querySelector('summary'));
  });

  it('are opened wherever their row is pressed: on the bar, too, and at no less than a finger needs', async () => {
    const report = await show([question({id: 'signs.q1', text: 'Kas?', difficulty: 0.4})]);
    const link = deep<HTMLElement>(report, 'a[data-question="signs.q1"]');
    for (const part of ['.target', '.track', '.mark', '.value'])
      expect(link.querySelector(part), part).to.not.equal(null);
    const {height, width} = link.querySelector('.target')?.getBoundingClientRect() ?? {height: 0, width: 0};
    expect(height).to.be.at.least(24);
    expect(width).to.be.at.least(100);
    expect(getComputedStyle(deep(report, '.target')).pointerEvents).to.equal('all');
  });

  it('that have changed have no share, and say why', async () => {
    const list = deep(
      await show([
        question({isChanged: true, difficulty: undefined, discrimination: undefined, right: '', wrong: []}),
      ]),
      'question-list',
    );
    expect(textIn(list)).to.include('Kopš šīm atbildēm jautājums ir mainīts');
    expect(textIn(list)).to.include('Salīdziniet tikai tos').and.not.include('pareizas pirmās atbildes:');
  });

  it('call a part of the right answer incomplete, no mistake', async () => {
    const wrong = [
      {
        response: 'a',
        words: 'Valsts policija',
        count: 6,
        share: 0.5,
        isRight: false,
        isIncomplete: true,
      } as const,
    ];
    const list = deep(await show([question({wrong, responses: wrong})]), 'question-list');
    expect(textIn(list)).to.include('nepilna atbilde, tikai: Valsts policija (50 %)');
  });
});

describe('<period-filter>', () => {
  it('has the last month at one press', async () => {
    const element = await fixture(html`<period-filter .today=${'2026-01-15'}></period-filter>`);
    expect(await requestOf(element, () => button(element, 'Iepriekšējais mēnesis').click())).to.deep.equal({
      type: 'set-filter',
      filter: {period: {from: '2025-12-01', to: '2025-12-31'}},
    });
  });
});

describe('what goes on paper', () => {
  it('says of invented data that they are', async () => {
    const sheet = await fixture(html`<summary-sheet .analysis=${sampleAnalysis} isInvented></summary-sheet>`);
    const page = await fixture(html`<person-page .person=${person} isInvented></person-page>`);
    for (const each of [sheet, page]) expect(textIn(each)).to.include('Šie dati ir izdomāti');
    const real = await fixture(html`<summary-sheet .analysis=${sampleAnalysis}></summary-sheet>`);
    expect(textIn(real)).to.not.include('izdomāti, lai');
  });

  it('has of a person only what was not right in the newest attempt', async () => {
    const [work] = person.works;
    const [attempt] = work?.attempts ?? [];
    if (!work || !attempt) throw new Error('the sample has an attempt');
    const answers = attempt.answers.map((each, at) => ({
      ...each,
      verdict: at === 0 ? ('wrong' as const) : ('right' as const),
    }));
    const attempts = [1, 2].map((number) => ({...attempt, number, answers}));
    const page = await fixture(
      html`<person-page .person=${{...person, works: [{...work, attempts}]}}></person-page>`,
    );
    expect(deepAll(page, '.paper-only')).to.have.lengthOf(1);
    expect(deepAll(page, '.paper-only tbody tr')).to.have.lengthOf(1);
    expect(deepAll(page, '.screen-only tbody tr')).to.have.lengthOf(4);
  });
});
