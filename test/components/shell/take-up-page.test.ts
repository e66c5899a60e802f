import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/components/shell/take-up-page.ts';
import type {TakeUpEvent} from '../../../src/components/events.ts';
import type {TakeUpPageElement} from '../../../src/components/shell/take-up-page.ts';
import {findAll, wordsOf} from '../../harness/page.ts';

const show = () =>
  fixture<TakeUpPageElement>(
    html`<take-up-page .savedAtMs=${new Date(2026, 10, 24, 13, 5).getTime()}></take-up-page>`,
  );

describe('take-up-page', () => {
  it('is accessible and says when the work was saved', async () => {
    const page = await show();
    await expect(page).to.be.accessible();
    expect(wordsOf(page, 'p')).to.contain('2026. gada 24. novembris').and.to.contain('13:05');
  });

  for (const {at, isWanted} of [
    {at: 0, isWanted: true},
    {at: 1, isWanted: false},
  ]) {
    it(`tells the decision: ${isWanted}`, async () => {
      const page = await show();
      const decision = oneEvent<TakeUpEvent>(page, 'course-take-up');
      findAll(page, 'button')[at]?.click();
      expect((await decision).isWanted).to.equal(isWanted);
    });
  }
});
