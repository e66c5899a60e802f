import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/aloud/aloud-bar.ts';
import type {AloudBarElement} from '../../../src/components/aloud/aloud-bar.ts';
import type {AloudPaceEvent, AloudWishEvent} from '../../../src/components/aloud/aloud-events.ts';
import {aloudLv} from '../../../src/locales/lv/aloud.ts';
import {find, findAll, press, wordsOf} from '../../harness/page.ts';

const show = () => fixture<AloudBarElement>(html`<aloud-bar .words=${aloudLv}></aloud-bar>`);

describe('aloud-bar', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is accessible and one line at 320 px, in every state', async () => {
    await setViewport({width: 320, height: 640});
    const bar = await show();
    for (const state of ['reads', 'paused', 'waits', 'at-end', 'failed'] as const) {
      bar.state = state;
      await bar.updateComplete;
      await expect(bar).to.be.accessible();
      const tops = new Set(
        findAll(bar, 'button, select').map((each) => Math.round(each.getBoundingClientRect().top)),
      );
      expect(tops.size, state).to.equal(1);
      expect(document.documentElement.scrollWidth).to.equal(320);
    }
  });

  it('WCAG 2.5.8: its targets are 44 px', async () => {
    const bar = await show();
    for (const each of findAll(bar, 'button, select')) {
      expect(each.offsetWidth).to.be.at.least(44);
      expect(each.offsetHeight).to.be.at.least(44);
    }
  });

  for (const wish of ['back', 'pause', 'on', 'stop'] as const) {
    it(`asks for "${wish}"`, async () => {
      const bar = await show();
      setTimeout(() => void press(bar, `[value=${wish}]`));
      expect((await oneEvent<AloudWishEvent>(bar, 'course-aloud-wish')).wish).to.equal(wish);
    });
  }

  it('WCAG 2.4.3: goes on where it paused, with the same button, which keeps the focus', async () => {
    const bar = await show();
    const button = find(bar, '[value=pause]');
    button.focus();
    bar.state = 'paused';
    await bar.updateComplete;
    expect(find(bar, '[value=go-on]') === button).to.equal(true);
    expect(button.getAttribute('aria-label')).to.equal('Turpināt');
    expect(bar.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('asks for another speed', async () => {
    const bar = await show();
    const list = find<HTMLSelectElement>(bar, 'select');
    setTimeout(() => {
      list.value = 'slow';
      list.dispatchEvent(new Event('change'));
    });
    expect((await oneEvent<AloudPaceEvent>(bar, 'course-aloud-pace')).pace).to.equal('slow');
  });

  it('says in words when a step or a page is read, and announces nothing over the voice', async () => {
    const bar = await show();
    expect(findAll(bar, 'p')).to.have.length(0);
    bar.state = 'waits';
    await bar.updateComplete;
    expect(wordsOf(bar, 'p')).to.equal(aloudLv.waits);
    expect(findAll(bar, '[role=status], [role=alert], [aria-live]')).to.have.length(0);
  });
});
