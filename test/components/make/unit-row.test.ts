import {expect, fixture, html} from '@open-wc/testing';
import type {UnitToTranslate} from '../../../src/domain/exchange/translation-work.ts';
import '../../../src/make/translate/unit-row.ts';
import type {UnitRowElement} from '../../../src/make/translate/unit-row.ts';

const unit: UnitToTranslate = {
  ...{id: 1, place: 'beginning', source: 'Durvis', nth: 0, text: 'Doors', state: 'done'},
  ...{isTyped: false, hints: [], terms: []},
};

describe('a run of words and its field', () => {
  it('are told apart by ear: the field is named by its original, and by the language', async () => {
    const element = await fixture<UnitRowElement>(
      html`<unit-row .unit=${unit} .original=${'modules/doors/lv.md'} .code=${'en'}></unit-row>`,
    );
    const root = element.shadowRoot;
    const ids = root?.querySelector('textarea')?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(ids.map((id) => root?.getElementById(id)?.textContent)).to.deep.equal(['Durvis', 'angļu']);
    await expect(element).to.be.accessible();
  });
});
