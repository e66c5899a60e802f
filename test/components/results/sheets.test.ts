import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/results-page/files/column-choice.ts';
import type {ColumnChoiceElement} from '../../../src/results-page/files/column-choice.ts';
import {deep, deepAll} from '../../harness/deep.ts';
import {choose, requestOf} from './act.ts';

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

  it('show what their columns are taken for, whatever was chosen by hand for another sheet before', async () => {
    const dialog = await fixture<ColumnChoiceElement>(
      html`<column-choice .preview=${preview}></column-choice>`,
    );
    const chosen = () => deepAll<HTMLSelectElement>(dialog, 'th select, .kind').map(({value}) => value);
    // An option that was chosen by hand no longer follows its attribute.
    for (const [field, value] of [
      ['th select', 'email'],
      ['th select', 'name'],
      ['select.kind', 'people'],
      ['select.kind', 'results'],
    ] as const) {
      choose(deep<HTMLSelectElement>(dialog, field), value);
      await dialog.updateComplete;
    }
    expect(chosen()).to.deep.equal(['results', 'name']);
    const guess = {...preview.guess, sheet: 1, roles: ['email'] as const, isList: true};
    dialog.preview = {...preview, sheet: 1, guess};
    await dialog.updateComplete;
    expect(chosen()).to.deep.equal(['people', 'email']);
    const used = await requestOf(dialog, () => deep(dialog, '.button.primary').click());
    expect(used.type === 'choose-columns' && used.choice.roles).to.deep.equal(['email']);
  });
});
