/** What the report says in words: whom it counts, of questions and tests, of doubts; and that each table can be saved. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/results-page/files/reading-doubts.ts';
import '../../../src/results-page/report/results-report.ts';
import type {ResultsReportElement} from '../../../src/results-page/report/results-report.ts';
import {tableTemplate} from '../../../src/results-page/tables/table-view.ts';
import type {Analysis} from '../../../src/results/analysis-model.ts';
import {deep, deepAll} from '../../harness/deep.ts';
import {find} from '../../harness/page.ts';
import {button, requestOf, textIn} from './act.ts';
import {sampleAnalysis} from './figures.ts';
import {question, trainerFigures} from './trainer-figures.ts';

describe('what the report says of questions and tests', () => {
  const show = (analysis: Partial<Analysis>) =>
    fixture<ResultsReportElement>(
      html`<results-report
        .analysis=${{...sampleAnalysis, ...analysis}}
        .trainer=${trainerFigures}
        .selection=${'Atlase: Grupa: Izdomāta.'}
      ></results-report>`,
    );

  it('names what is counted beside the links to its parts, which stay in sight', async () => {
    const bar = find(await show({}), '.bar');
    expect(bar.textContent).to.include('Atlase: Grupa: Izdomāta.').and.include('Jautājumi');
    expect(getComputedStyle(bar).position).to.equal('sticky');
  });

  it('says of a question without words that the course no longer has it', async () => {
    const report = await show({questions: [question({id: 'signs.q99', text: '', isGone: true})]});
    expect(textIn(deep(report, 'question-list'))).to.include('Jautājums, kura kursā vairs nav (signs.q99)');
    expect(deepAll(report, 'chart-figure h3').map((each) => each.textContent)).to.not.include(
      'Grūtākie jautājumi',
    );
  });

  it('tells of a question whether it knows people apart only where enough answered', async () => {
    const few = {answered: 8, discrimination: undefined, discriminationCount: 8};
    const text = async (own: Parameters<typeof question>[0]) =>
      textIn(
        deep(
          await show({questions: [question({...own, id: 'q1'}), question({...own, id: 'q2'})]}),
          'question-list',
        ),
      );
    // Once for all, and not in every line.
    expect((await text(few)).match(/mazāk par 20 cilvēkiem/g)).to.have.lengthOf(1);
    // Nothing is right or wrong in a rating.
    expect(await text({...few, difficulty: undefined})).to.not.include('mazāk par 20 cilvēkiem');
  });

  it('has plain words before each term of statistics', async () => {
    const report = await show({});
    const questions = textIn(deep(report, 'question-list'));
    expect(questions).to.include('atšķir zinātājus: −0,20').and.include('statistikā – izšķirtspēja');
    const headings = deepAll(deep(report, 'test-list'), 'th').map((each) => each.textContent);
    expect(headings).to.include('Saskanība (alfa)').and.include('Nejaušā svārstība (SEM)');
    expect(textIn(deep(report, 'test-list'))).to.include('±7 procentpunkti');
  });

  it('reads a reliability as it is shown: 0,50 is never called what lies below 0,5', async () => {
    const [test] = trainerFigures.tests;
    if (!test) throw new Error('there is a test');
    const list = await fixture(
      html`<test-list .tests=${[0.4951, 0.4949].map((alpha) => ({...test, alpha}))}></test-list>`,
    );
    expect(textIn(list)).to.include('0,50: vāja, der').and.include('0,49: ļoti vāja');
    expect(textIn(list)).to.include('no 0,5 līdz 0,7').and.include('zem 0,5');
  });

  it('says under a table what its sign for the unknown means, where it has one', async () => {
    const table = (cell: string) =>
      fixture(
        html`<div>
          ${tableTemplate('Grupas', {columns: ['a', 'b'], rows: [['c', cell]], unknownNote: 'Zīme.'})}
        </div>`,
      );
    expect((await table('—')).textContent).to.include('Zīme.');
    expect((await table('5')).textContent).to.not.include('Zīme.');
  });

  it('can save every table that it shows', async () => {
    const report = await show({});
    const offers = (within: Element) =>
      deepAll(within, 'button')
        .map((each) => each.getAttribute('aria-label') ?? '')
        .filter((label) => label.startsWith('Lejupielādēt CSV') || label === 'Atbilžu varianti: CSV');
    for (const section of deepAll(report, 'section'))
      if (deepAll(section, 'chart-figure').length > 0)
        expect(offers(section), section.id).to.not.deep.equal([]);
    // One table is offered once.
    expect(new Set(offers(report)).size).to.equal(offers(report).length);
    for (const [element, table] of [
      ['test-list', 'tests'],
      ['group-tables', 'group-modules'],
    ] as const)
      expect(await requestOf(report, () => deep(deep(report, element), 'button').click())).to.deep.equal({
        type: 'save-table',
        table,
      });
    const options = button(deep(report, 'question-list'), 'Atbilžu varianti: CSV');
    expect(await requestOf(report, () => options.click())).to.deep.equal({
      type: 'save-table',
      table: 'options',
    });
  });
});

describe('<reading-doubts>', () => {
  it('takes whoever teaches in by a press, where files have their names', async () => {
    const remarks = [{code: 'staff-left-out' as const, detail: 'saraksts.csv', count: 2}];
    const show = (name: string) =>
      fixture(html`<reading-doubts .overview=${{remarks, files: [{name}]}}></reading-doubts>`);
    const shown = await show('saraksts.csv');
    await expect(shown).to.be.accessible();
    const count = deep(shown, 'button');
    expect(await requestOf(shown, () => count.click())).to.deep.equal({
      type: 'count-staff',
      name: 'saraksts.csv',
      isCounted: true,
    });
    expect(deepAll(await show('#1'), 'button')).to.have.lengthOf(0);
  });

  it('says at most four, and how many more there are', async () => {
    const doubts = Array.from({length: 6}, (_, at) => ({
      code: 'activity-assumed' as const,
      detail: `fails-${at}.csv`,
      count: 1,
    }));
    const shown = await fixture(
      html`<reading-doubts .overview=${{remarks: doubts, files: []}}></reading-doubts>`,
    );
    await expect(shown).to.be.accessible();
    expect(deepAll(shown, 'li')).to.have.lengthOf(5);
    expect(textIn(shown)).to.include('fails-3.csv').and.include('Vēl 2 piezīmes');
  });
});
