/** Groups against modules and questions. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {GroupRowsElement} from '../../../src/results-page/tables/group-rows.ts';
import '../../../src/results-page/tables/group-tables.ts';
import {deep, deepAll} from '../../harness/deep.ts';
import {choose, requestOf, textIn} from './act.ts';
import {groups} from './trainer-figures.ts';

describe('<group-tables>', () => {
  const show = (count: number) => fixture(html`<group-tables .tables=${[groups(count)]}></group-tables>`);

  it('is accessible', async () => {
    await expect(await show(7)).to.be.accessible();
  });

  it('sets many groups below each other, so that none is cut off on paper', async () => {
    const tables = deepAll(await show(14), 'table');
    expect(tables.map((table) => table.querySelectorAll('thead th').length)).to.deep.equal([7, 7, 3]);
    expect(
      tables.every((table) => table.querySelector('tbody th')?.textContent === 'Izdomāts modulis'),
    ).to.equal(true);
  });

  it('shows the questions of one module, the hardest of one group first, and says so', async () => {
    const table = groups(2);
    const {count, interval} = table.modules[0]?.cells[0] ?? {count: 9, interval: undefined};
    const row = (id: string, module: string, means: readonly (number | undefined)[]) => ({
      ...{id, title: `Vai ${id}?`, module, isGone: false},
      cells: means.map((mean) => (mean === undefined ? undefined : {count, mean, interval})),
    });
    const questions = [
      row('a.q1', 'Jēdzieni', [80, 40]),
      row('a.q2', 'Jēdzieni', [20, 90]),
      row('a.q3', 'Jēdzieni', [undefined, 10]),
      row('b.q1', 'Vervēšana', [5, 5]),
    ];
    const tables = await fixture(html`<group-tables .tables=${[{...table, questions}]}></group-tables>`);
    deep(tables, 'summary').click();
    await waitUntil(() => deepAll(tables, 'group-rows[of=questions]').length > 0);
    const element = deep(tables, 'group-rows[of=questions]') as GroupRowsElement;
    await element.updateComplete;
    const shown = () => deepAll(element, 'tbody th').map((cell) => cell.textContent);
    expect(shown()).to.deep.equal(questions.map(({title}) => title));
    const [sort, module] = deepAll<HTMLSelectElement>(element, 'select');
    if (!sort || !module) throw new Error('there are two fields');
    const set = async (select: HTMLSelectElement, value: string) => {
      choose(select, value);
      await element.updateComplete;
    };
    await set(sort, '0');
    expect(shown()).to.deep.equal(['Vai b.q1?', 'Vai a.q2?', 'Vai a.q1?', 'Vai a.q3?']);
    await set(module, 'Jēdzieni');
    await set(sort, '1');
    expect(shown()).to.deep.equal(['Vai a.q3?', 'Vai a.q1?', 'Vai a.q2?']);
    expect(textIn(element)).to.include('Modulis: Jēdzieni; Grūtākie vispirms: Izdomāta grupa 2');
    await expect(element).to.be.accessible();
  });

  it('shows the modules in the order of the course, or the hardest of one group first', async () => {
    const table = groups(2);
    const [module] = table.modules;
    const {count, interval} = module?.cells[0] ?? {count: 9, interval: undefined};
    const modules = ['Jēdzieni', 'Vervēšana', 'Sadarbība'].map((title, at) => ({
      ...{id: title, title, module: title, isGone: false},
      cells: [
        [90, 20, 50],
        [30, 60, 10],
      ].map((means) => ({count, interval, mean: means[at] ?? 0})),
    }));
    const tables = await fixture(html`<group-tables .tables=${[{...table, modules}]}></group-tables>`);
    const element = deep(tables, 'group-rows[of=modules]') as GroupRowsElement;
    const shown = () => deepAll(element, 'tbody th').map((cell) => cell.textContent);
    expect(shown()).to.deep.equal(['Jēdzieni', 'Vervēšana', 'Sadarbība']);
    const fields = deepAll<HTMLSelectElement>(element, 'select');
    expect(fields).to.have.lengthOf(1);
    choose(deep(element, 'select'), '1');
    await element.updateComplete;
    expect(shown()).to.deep.equal(['Sadarbība', 'Jēdzieni', 'Vervēšana']);
    expect(textIn(element)).to.include('Grūtākie vispirms: Izdomāta grupa 2');
    await expect(element).to.be.accessible();
  });

  it('saves both tables, each from one place', async () => {
    const tables = await fixture(
      html`<group-tables .tables=${[groups(2), {...groups(2), trait: 'Novads'}]}></group-tables>`,
    );
    const [modules, questions, ...others] = deepAll<HTMLButtonElement>(tables, 'button');
    expect(others).to.deep.equal([]);
    expect(await requestOf(tables, () => modules?.click())).to.deep.equal({
      type: 'save-table',
      table: 'group-modules',
    });
    expect(await requestOf(tables, () => questions?.click())).to.deep.equal({
      type: 'save-table',
      table: 'group-questions',
    });
  });
});
