import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/results-page/files/column-choice.ts';
import type {ColumnChoiceElement} from '../../../src/results-page/files/column-choice.ts';
import {deep} from '../../harness/deep.ts';
import {requestOf} from './act.ts';

describe('the sheets of a workbook', () => {
  const preview = {
    name: 'darbs.xlsx',
    rows: [['Kas'], ['Anna']],
    columns: 1,
    sheets: ['Cēsis', 'Valka'],
    sheet: 0,
    alike: 1,
    lines: [1, 2],
    guess: {headingRow: 1, roles: ['name'] as const, activity: 'Kurss', scoreMax: 10},
  };

  it('are shown, another one is opened, and those with the same headings are taken, too', async () => {
    const dialog = await fixture<ColumnChoiceElement>(
      html`<column-choice .preview=${preview}></column-choice>`,
    );
    await expect(dialog).to.be.accessible();
    const sheets = deep<HTMLSelectElement>(dialog, 'select.sheet');
    const asked = await requestOf(dialog, () => {
      sheets.selectedIndex = 1;
      sheets.dispatchEvent(new Event('change'));
    });
    expect(asked).to.deep.equal({type: 'open-columns', name: 'darbs.xlsx', sheet: 1});
    deep(dialog, '.check input').click();
    await dialog.updateComplete;
    const used = await requestOf(dialog, () => deep(dialog, '.button.primary').click());
    expect(used.type === 'choose-columns' && used.choice.hasAllSheets).to.equal(true);
  });
});
