/** What was understood of a file: its columns have names, and its counts say what they count. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/results-page/files/file-understanding.ts';
import type {ColumnUse} from '../../../src/results/model.ts';
import {deepAll} from '../../harness/deep.ts';
import {textIn} from './act.ts';
import {overview} from './view-samples.ts';

const show = async (columns: readonly ColumnUse[]) => {
  const file = overview.files.find(({rows}) => rows.length > 0);
  return fixture(
    html`<file-understanding .file=${{...file, columns}} .shownName=${'a.csv'}></file-understanding>`,
  );
};

describe('<file-understanding>', () => {
  it('names a column without a heading by what it tells of, else by its place', async () => {
    const text = textIn(
      await show([
        {heading: '#1', use: 'name'},
        {heading: 'Email address', use: 'email'},
        {heading: '#4', use: 'completion', about: 'Pamati'},
        {heading: 'Question 0', use: 'question'},
        {heading: '#6', use: 'ignore'},
      ]),
    );
    expect(text).to.include('1. kolonna → vārds un uzvārds; Email address → e-pasts');
    expect(text).to.include('Pamati (4. kolonna) → pabeigšana');
    expect(text)
      .to.include('Question 0 → jautājums')
      .and.include('Neizmantotas kolonnas: 6. kolonna')
      .and.not.include('#');
  });

  it('counts answers, not people', async () => {
    const headings = deepAll(await show([]), 'thead th').map((each) => each.textContent);
    expect(headings.at(-1)).to.equal('Atbilžu skaits');
  });
});
