import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/components/shell/pages/return/return-days-page.ts';
import type {ReturnDaysPageElement} from '../../../../src/components/shell/pages/return/return-days-page.ts';
import {find, findAll, wordsOf} from '../../../harness/page.ts';

const show = (from: Date, isFinishKnown: boolean) =>
  fixture<ReturnDaysPageElement>(
    html`<return-days-page .from=${from} .isFinishKnown=${isFinishKnown}></return-days-page>`,
  );
const buttons = (page: ReturnDaysPageElement) =>
  findAll(find<HTMLElementTagNameMap['return-dates']>(page, 'return-dates'), 'button');

describe('return-days-page', () => {
  it('says from which day the weeks count where the device does not know', async () => {
    const page = await show(new Date(), false);
    expect(wordsOf(page, 'p:not(.lead)')).to.contain('nezina, kad pabeidzāt kursu');
    expect(buttons(page)).to.have.length(1);
    await expect(page).to.be.accessible();
  });

  it('says nothing of that where it knows', async () => {
    const page = await show(new Date(), true);
    expect(findAll(page, 'p:not(.lead)')).to.have.length(0);
    expect(buttons(page)).to.have.length(1);
  });

  it('says that all days are past, and offers none', async () => {
    const page = await show(new Date(2020, 0, 1), false);
    expect(wordsOf(page, '.lead')).to.contain('jau ir pagājušas');
    expect(buttons(page)).to.have.length(0);
    await expect(page).to.be.accessible();
  });
});
