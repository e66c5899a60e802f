import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {bringBelow, moveFocus} from '../../src/components/focus/move-focus.ts';
import {hasFocus} from '../harness/page.ts';

/** Below the bar of the course. */
const barPx = () => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
const top = (element: Element) => element.getBoundingClientRect().top;

/** Ten lines of 200 px that take the focus. */
async function show() {
  await setViewport({width: 337, height: 666});
  const lines = Array.from({length: 10}, (_, line) => html`<button>${line}</button>`);
  const list = await fixture<HTMLElement>(html`<div>${lines}</div>`);
  const buttons = [...list.querySelectorAll('button')];
  for (const {style} of buttons) Object.assign(style, {display: 'block', height: '200px', margin: '0'});
  window.scrollTo(0, 0);
  return buttons;
}

describe('moveFocus', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('leaves what is in sight where it is', async () => {
    const [, second] = await show();
    moveFocus(second);
    expect([hasFocus(second as Element), window.scrollY]).to.deep.equal([true, 0]);
  });

  it('brings what is out of sight to the middle, and to the top where one reads on', async () => {
    const [, , , , , sixth, seventh] = await show();
    moveFocus(sixth);
    const middle = (barPx() + 666) / 2;
    expect(top(sixth as Element) + 100).to.be.closeTo(middle, 8);
    moveFocus(seventh, 'top');
    expect(top(seventh as Element)).to.be.closeTo(barPx(), 1);
  });

  it('counts what the bar covers as out of sight', async () => {
    const [first] = await show();
    window.scrollTo(0, 30);
    moveFocus(first, 'top');
    expect(window.scrollY).to.equal(0);
  });
});

describe('bringBelow', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('scrolls as little as shows what lies below', async () => {
    const [, , third, fourth] = await show();
    bringBelow(fourth as Element, third as Element);
    expect((fourth as Element).getBoundingClientRect().bottom).to.be.closeTo(658, 1);
  });

  it('moves nothing out of sight for it', async () => {
    const [, second, , , , sixth] = await show();
    bringBelow(sixth as Element, second as Element);
    expect(top(second as Element)).to.be.closeTo(barPx(), 1);
  });
});
