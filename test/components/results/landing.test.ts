/** Where whoever opens files reads on. */
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../../src/results-page/results-app.ts';
import type {ResultsAppElement} from '../../../src/results-page/results-app.ts';
import {ResultsRequestEvent} from '../../../src/results-page/results-request.ts';
import {emptyView, type ResultsView} from '../../../src/results-page/results-view.ts';
import type {FileReport, Remark} from '../../../src/results/model.ts';
import type {Overview} from '../../../src/results/worker-protocol.ts';
import {deep} from '../../harness/deep.ts';
import {focused} from '../../harness/page.ts';
import {sampleAnalysis} from './figures.ts';

const file: FileReport = {
  name: 'atskaite.txt',
  kind: 'scorm-report',
  understood: 12,
  problems: [],
  columns: [],
  rows: [],
};
const overviewOf = (files: readonly FileReport[], remarks: readonly Remark[] = []): Overview => ({
  files,
  activities: [{key: 'a1', title: 'Kurss', files: []}],
  remarks,
  learners: 12,
  isPseudonymised: false,
  periods: [],
  forms: [],
  filters: [],
});

/** Opens files as the session does: busy, then what was read, then the figures. @param meanwhile what the trainer does before the figures are there */
async function opened(overview: Overview, meanwhile: (app: ResultsAppElement) => void = () => undefined) {
  const app = await fixture<ResultsAppElement>(html`<results-app .view=${emptyView}></results-app>`);
  const show = async (change: Partial<ResultsView>) => {
    app.view = {...app.view, ...change};
    await app.updateComplete;
  };
  deep(app, 'file-drop').dispatchEvent(new ResultsRequestEvent({type: 'show-demo'}));
  await show({isBusy: true});
  await show({overview});
  // Elements inside update after this one.
  await aTimeout(0);
  meanwhile(app);
  await show({analysis: sampleAnalysis});
  await show({isBusy: false});
  await aTimeout(50);
  return app;
}
const isOpen = (app: ResultsAppElement) =>
  app.renderRoot.querySelector<HTMLDetailsElement>('.files details')?.open;

describe('after files were opened', () => {
  it('the figures come next, and the list of files is folded', async () => {
    const app = await opened(overviewOf([file]));
    expect(focused()?.textContent).to.equal('Pārskats');
    expect(isOpen(app)).to.equal(false);
  });

  it('what has to be answered comes first', async () => {
    const app = await opened(overviewOf([{...file, question: 'date-order'}]));
    expect(focused()?.id).to.equal('files');
    expect(isOpen(app)).to.equal(true);
  });

  it('so does what could not be read', async () => {
    const problems = [{line: 7, code: 'bad-date', detail: 'x'}] as const;
    const app = await opened(overviewOf([{...file, problems}]));
    expect(focused()?.id).to.equal('files');
    expect(isOpen(app)).to.equal(true);
  });

  it('what makes figures doubtful is read before them, and how files were joined is not', async () => {
    const doubts = await opened(overviewOf([file], [{code: 'files-disagree', detail: 'Kurss', count: 2}]));
    expect(focused()?.textContent).to.equal('Pirms skaitļiem jāzina');
    const doubt = deep(doubts, 'reading-doubts');
    expect(doubt.compareDocumentPosition(deep(doubts, 'results-report'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    await opened(overviewOf([file], [{code: 'joined-by-name', detail: 'a.csv', count: 2}]));
    expect(focused()?.textContent).to.equal('Pārskats');
  });

  it('whoever went elsewhere meanwhile stays there', async () => {
    await opened(overviewOf([file]), (app) =>
      deep(app, 'results-filter').shadowRoot?.querySelector('input')?.focus(),
    );
    expect(focused()?.localName).to.equal('input');
  });

  it('a filter moves nobody', async () => {
    const app = await opened(overviewOf([file]));
    deep(app, 'results-filter').shadowRoot?.querySelector('input')?.focus();
    app.view = {...app.view, analysis: {...sampleAnalysis}};
    await app.updateComplete;
    await aTimeout(50);
    expect(focused()?.localName).to.equal('input');
  });
});
