import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/results-page/report/results-report.ts';
import type {QuestionListElement} from '../../../src/results-page/questions/question-list.ts';
import type {ResultsRequestEvent} from '../../../src/results-page/results-request.ts';
import type {ResultsReportElement} from '../../../src/results-page/report/results-report.ts';
import type {Analysis} from '../../../src/results/analysis-model.ts';
import {deep, deepAll} from '../../harness/deep.ts';
import {find, hasFocus} from '../../harness/page.ts';
import {emptyAnalysis, sampleAnalysis} from './figures.ts';

const show = (analysis: Analysis) =>
  fixture<ResultsReportElement>(html`<results-report .analysis=${analysis}></results-report>`);

const textOf = (host: Element, selector: string) => deep(host, selector).textContent.replace(/\s+/g, ' ');

describe('<results-report>', () => {
  for (const [name, analysis] of [
    ['with results', sampleAnalysis],
    ['with nothing known', emptyAnalysis],
  ] as const)
    it(`is accessible ${name}`, async () => {
      await expect(await show(analysis)).to.be.accessible();
    });

  it('WCAG 1.1.1, 1.4.1: says in words and in a table what each chart shows', async () => {
    const report = await show(sampleAnalysis);
    const figures = deepAll(report, 'chart-figure');
    expect(figures).to.have.lengthOf(7);
    for (const figure of figures) {
      const picture = deep(figure, 'svg').getAttribute('aria-label') ?? '';
      expect(picture).to.include(deep(figure, 'h3').textContent);
      expect(picture.length).to.be.greaterThan(deep(figure, 'h3').textContent.length + 10);
      expect(deepAll(figure, 'tbody tr').length).to.be.greaterThan(0);
    }
  });

  it('tells the share that finished', async () => {
    const [first] = deepAll(await show(sampleAnalysis), 'chart-figure');
    expect(first && textOf(first, 'figcaption p'))
      .to.include('9 no 12')
      .and.include('75');
  });

  it('says what no file tells instead of drawing nothing', async () => {
    const report = await show(emptyAnalysis);
    const text = find(report, 'section#questions').textContent;
    expect(text).to.include('Failos nav atbilžu');
    expect(find(report, 'section#groups').textContent).to.include('Failos nav grupu');
  });

  it('takes titles from files for text, never for markup', async () => {
    const report = await show(sampleAnalysis);
    expect(deepAll(report, 'img')).to.have.lengthOf(0);
    expect(deepAll(report, 'chart-figure')[1]?.shadowRoot?.textContent).to.include('<img src=x');
  });

  const reviewed = (isToReview: boolean) => ({
    ...sampleAnalysis,
    questions: sampleAnalysis.questions.map((question) => ({...question, isToReview})),
  });

  it('marks a question that tells nobody apart, with the most chosen mistake in words', async () => {
    const list = deep(await show(reviewed(true)), 'question-list');
    const [first] = deepAll(list, 'li');
    expect(first?.textContent).to.include('Jāpārskata').and.include('<b>Gaidīt</b> (50');
  });

  it('blames no question where the interval does not say so', async () => {
    const [first] = deepAll(deep(await show(reviewed(false)), 'question-list'), 'li');
    expect(first?.textContent).to.include('atšķir zinātājus').and.not.include('Jāpārskata');
  });

  it('shows the answers of a small class that stand in the very files, and says why', async () => {
    const list = deep(await show({...sampleAnalysis, isOwnGroup: true}), 'question-list');
    const text = list.shadowRoot?.textContent.replace(/\s+/g, ' ');
    expect(text).to.include('Slepena atbilde').and.include('vārdi un atbildes ir pašos failos');
  });

  it('does not show what fewer than five people answered', async () => {
    const report = await show(sampleAnalysis);
    expect(textOf(report, 'question-list')).to.not.include('Slepena atbilde');
    const attitudes = find(report, '#attitudes chart-figure').shadowRoot?.textContent;
    expect(attitudes).to.include('Zinu, kam zvanīt.').and.not.include('Vērtēja divi.');
  });

  it('says how many groups and people are not shown', async () => {
    const figure = find(await show(sampleAnalysis), '#groups chart-figure');
    expect(figure.shadowRoot?.textContent).to.include('2 grupas (4 dalībnieki)');
  });

  it('sorts the hardest or the weakest questions to the top', async () => {
    const questions = sampleAnalysis.questions.map((question) => ({...question, answered: 12}));
    const list = deep(await show({...sampleAnalysis, questions}), 'question-list');
    const select = deep<HTMLSelectElement>(list, 'select');
    select.value = 'hardest';
    select.dispatchEvent(new Event('change'));
    await (list as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    expect(deepAll(list, '.text').map((each) => each.textContent)).to.deep.equal([
      'signs.q02',
      'Ko darīt vispirms?',
    ]);
  });

  it('shows the questions of one module, and twenty of many until asked for all', async () => {
    const [one] = sampleAnalysis.questions;
    const many = Array.from({length: 30}, (_, index) => ({
      ...(one ?? expect.fail('There is a question.')),
      id: `q${index}`,
      module: index < 5 ? 'first' : 'second',
    }));
    const list = deep(
      await show({...sampleAnalysis, questions: many}),
      'question-list',
    ) as QuestionListElement;
    expect(deepAll(list, 'li')).to.have.lengthOf(20);
    deepAll(list, 'button').at(-1)?.click();
    await list.updateComplete;
    expect(deepAll(list, 'li')).to.have.lengthOf(30);
    const [, module] = deepAll<HTMLSelectElement>(list, 'select');
    if (module) module.value = 'first';
    module?.dispatchEvent(new Event('change'));
    await list.updateComplete;
    expect(deepAll(list, 'li')).to.have.lengthOf(5);
  });

  it('moves focus to the part that was chosen', async () => {
    const report = await show(sampleAnalysis);
    find(report, 'nav a[href="#groups"]').click();
    expect(hasFocus(find(report, '#groups-title'))).to.equal(true);
  });

  it('asks for the table of a chart as CSV', async () => {
    const report = await show(sampleAnalysis);
    const asked = oneEvent<ResultsRequestEvent>(report, 'results-request');
    deep(find(report, '#attitudes chart-figure'), 'button').click();
    expect((await asked).request).to.deep.equal({type: 'save-table', table: 'attitudes'});
  });
});
