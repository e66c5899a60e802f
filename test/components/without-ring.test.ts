import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {withoutRing} from '../../src/components/focus/without-ring.ts';

/** '': whatever the style sheets say. */
const ringOf = ({style}: HTMLElement) => style.outlineStyle;

describe('what got the focus because a page opened there', () => {
  it('WCAG 2.4.7: has no ring until the first key, and any ring again when it is come back to', async () => {
    const heading = await fixture<HTMLElement>(html`<h2 tabindex="-1">Virsraksts</h2>`);
    heading.focus();
    withoutRing(heading);
    expect(ringOf(heading)).to.equal('none');
    await sendKeys({press: 'Shift'});
    expect(ringOf(heading)).to.equal('');
    withoutRing(heading);
    heading.blur();
    expect(ringOf(heading)).to.equal('');
  });
});
