import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {FileListElement} from '../../../src/results-page/files/file-list.ts';
import '../../../src/results-page/results-app.ts';
import type {ResultsAppElement} from '../../../src/results-page/results-app.ts';
import type {ResultsRequestEvent} from '../../../src/results-page/results-request.ts';
import {emptyView, type ResultsView} from '../../../src/results-page/results-view.ts';
import {deep, deepAll} from '../../harness/deep.ts';
import {find, focused} from '../../harness/page.ts';
import {sampleAnalysis} from './figures.ts';
import {overview, view} from './view-samples.ts';

const show = (shown: ResultsView) =>
  fixture<ResultsAppElement>(html`<results-app .view=${shown}></results-app>`);

/** What the page asks for while `act` runs. */
async function askedBy(app: ResultsAppElement, act: () => void) {
  const asked = oneEvent<ResultsRequestEvent>(app, 'results-request');
  act();
  return (await asked).request;
}

function choose(select: HTMLSelectElement, value: string) {
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('<results-app>', () => {
  const preview = {
    name: 'mana.csv',
    rows: [
      ['Kas', 'Cik'],
      ['Anna', '9'],
    ],
    columns: 2,
    sheets: [],
    sheet: 0,
    alike: 0,
    lines: [1, 2],
    guess: {headingRow: 1, roles: ['ignore', 'score'], activity: 'mana', scoreMax: 10},
  } as const;

  for (const [name, shown] of [
    ['before any file', emptyView],
    ['while reading', {...emptyView, isBusy: true, progress: {file: 'a.csv', done: 1, of: 3}}],
    ['with results', view],
    ['with a table to explain', {...view, preview}],
    ['after a failure', {...view, hasFailed: true}],
  ] as const)
    it(`is accessible ${name}`, async () => {
      await expect(await show(shown)).to.be.accessible();
    });

  it('says before any file that nothing is sent', async () => {
    expect((await show(emptyView)).renderRoot.textContent).to.include('Nekas netiek nosūtīts');
  });

  it('names the line and the reason of what could not be read', async () => {
    const list = deep(await show(view), 'file-list').shadowRoot?.textContent.replace(/\s+/g, ' ');
    expect(list).to.include('7. rinda: datums nav saprotams: =cmd|calc');
    expect(list).to.include('Jānis Paraugs');
  });

  it('asks what is not sure before it counts, and shows what was understood', async () => {
    const app = await show(view);
    const [, second] = deepAll(app, 'file-understanding');
    if (!second) throw new Error('There are two files.');
    const text = second.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(text).to.include('Vēl nav ieskaitīts').and.include('<b>Name</b> → vārds un uzvārds');
    expect(text).to.include('Izdomāta Persona').and.include('80');
    const buttons = [...(second.shadowRoot?.querySelectorAll('button') ?? [])];
    expect(await askedBy(app, () => buttons[1]?.click())).to.deep.equal({
      type: 'answer-question',
      name: 'atskaite.txt',
      answer: 'month-first',
    });
    const field = second.shadowRoot?.querySelector('input');
    if (!field) throw new Error('There is a field for the municipality.');
    field.value = 'Izdomāta';
    expect(await askedBy(app, () => field.dispatchEvent(new Event('change')))).to.deep.equal({
      type: 'label-file',
      name: 'atskaite.txt',
      trait: 'municipality',
      value: 'Izdomāta',
    });
  });

  it('takes apart with one press what was joined by name', async () => {
    const remarks = [{code: 'joined-by-name', detail: 'saraksts.csv', count: 3} as const];
    const app = await show({...view, overview: {...overview, remarks}});
    const button = deep(app, 'file-list').shadowRoot?.querySelector<HTMLButtonElement>('.remarks button');
    expect(await askedBy(app, () => button?.click())).to.deep.equal({
      type: 'keep-apart',
      name: 'saraksts.csv',
      isApart: true,
    });
  });

  it('does not hand the focus of a removed file to the button that removes the next', async () => {
    const app = await show(view);
    const list = deep(app, 'file-list') as FileListElement;
    const [first, ...others] = overview.files;
    const remove = list.renderRoot.querySelector<HTMLButtonElement>('.files li .actions button:last-child');
    list.closest('details')?.setAttribute('open', '');
    remove?.focus();
    expect(focused()?.getAttribute('aria-label')).to.include(first?.name);
    app.view = {...view, overview: {...overview, files: others}};
    await waitUntil(() => focused()?.id === 'files');
  });

  it('shows names from files as text', async () => {
    const app = await show(view);
    expect(deepAll(app, 'i')).to.have.lengthOf(0);
    expect(deep(app, 'learner-list').shadowRoot?.textContent).to.include('<i>Anna</i>');
    expect(deep(app, 'file-list').shadowRoot?.textContent).to.include('<script>');
  });

  it('asks for several files at once', async () => {
    const app = await show(emptyView);
    const field = deep<HTMLInputElement>(app, 'input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File(['a'], 'a.csv'));
    chosen.items.add(new File(['b'], 'b.csv'));
    field.files = chosen.files;
    const request = await askedBy(app, () => field.dispatchEvent(new Event('change')));
    expect(request.type === 'add-files' && request.files.map(({name}) => name)).to.deep.equal([
      'a.csv',
      'b.csv',
    ]);
  });

  it('filters by activity and municipality, keeping the other choice', async () => {
    const filter = {activity: 'a2'};
    const app = await show({...view, filter});
    const selects = deepAll<HTMLSelectElement>(deep(app, 'results-filter'), 'select');
    expect(selects.map(({value}) => value)).to.deep.equal(['a2', '']);
    const request = await askedBy(app, () => selects[1] && choose(selects[1], 'Cita'));
    expect(request).to.deep.equal({
      type: 'set-filter',
      filter: {activity: 'a2', traits: {municipality: 'Cita'}},
    });
  });

  it('keeps the pass mark between 0 and 100', async () => {
    const app = await show(view);
    const field = deep<HTMLInputElement>(deep(app, 'results-filter'), 'input[type=number]');
    field.value = '140';
    const request = await askedBy(app, () => field.dispatchEvent(new Event('change')));
    expect(request).to.deep.equal({type: 'set-pass-mark', passMark: 100});
  });

  it('asks to replace names', async () => {
    const app = await show(view);
    const request = await askedBy(app, () =>
      deep(deep(app, 'results-filter'), 'input[type=checkbox]').click(),
    );
    expect(request).to.deep.equal({type: 'pseudonymise', isOn: true});
  });

  it('turns the pages of the list of learners', async () => {
    const app = await show(view);
    const next = deepAll(deep(app, 'learner-list'), 'button').find(
      (each) => each.innerText.trim() === 'Nākamie',
    );
    expect(await askedBy(app, () => next?.click())).to.deep.equal({type: 'list-learners', from: 1});
  });

  it('shows of a selection of few, or that leaves out few, what stands in the files, and saves nothing of it', async () => {
    const analysis = {...sampleAnalysis, smallness: 'few-outside', isOnScreenOnly: true} as const;
    const app = await show({...view, analysis});
    expect(app.renderRoot.textContent).to.include('Ārpus atlases ir mazāk par 5 cilvēkiem');
    const report = deep(app, 'results-report');
    expect(report.className).to.equal('screen-only');
    expect(report.shadowRoot?.querySelector('.open-summary')).to.equal(null);
    const [figure] = deepAll(report, 'chart-figure');
    expect(figure?.shadowRoot?.textContent).to.not.match(/PNG|CSV/);
    for (const part of ['learner-list', 'question-list', 'test-list', 'group-tables'])
      for (const element of deepAll(report, part))
        expect(element.shadowRoot?.textContent, part).to.not.include('CSV');
    const button = find<HTMLElement>(deep(app, 'learner-list'), '[data-person]');
    const key = button.dataset['person'];
    expect(await askedBy(app, () => button.click())).to.deep.equal({type: 'open-person', key});
    await expect(app).to.be.accessible();
    const few = await show({...view, analysis: {...analysis, smallness: 'few'}});
    expect(few.renderRoot.textContent).to.include('Atlasē ir mazāk par 5 cilvēkiem. Viņu rezultāti');
  });

  it('shows no figure and nobody of a selection that is too small once names are gone', async () => {
    const app = await show({...view, analysis: {...sampleAnalysis, isTooSmall: true, smallness: 'few'}});
    expect(app.renderRoot.querySelector('results-report')).to.equal(null);
    expect(app.renderRoot.querySelector('learner-list')).to.equal(null);
    expect(app.renderRoot.textContent).to.include('Atlasē ir mazāk par 5 cilvēkiem, tāpēc');
  });

  it('says so when what is shown is invented', async () => {
    expect((await show({...view, isDemo: true})).renderRoot.textContent).to.include('Šie dati ir izdomāti');
  });

  it('reads a table by the columns that were chosen, but not without people in it', async () => {
    const app = await show({...view, preview});
    const choice = deep(app, 'column-choice');
    const use = () => deep(choice, '.button.primary').click();
    use();
    await (choice as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    expect(deep(choice, '[role=alert]').innerText).to.include('vārds vai e-pasts');
    const [first] = deepAll<HTMLSelectElement>(choice, 'th select');
    if (first) choose(first, 'name');
    expect(await askedBy(app, use)).to.deep.equal({
      type: 'choose-columns',
      name: 'mana.csv',
      choice: {...preview.guess, roles: ['name', 'score']},
    });
    expect(
      find<HTMLElement & {updateComplete: Promise<unknown>} & ResultsAppElement>(
        app,
        'column-choice',
      ).shadowRoot?.querySelector('dialog')?.open,
    ).to.equal(false);
  });
});
