import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/make/look/look-step.ts';
import type {LookStepElement} from '../../../src/make/look/look-step.ts';
import {emptyView} from '../../../src/make/make-view.ts';
import {find, press} from '../../harness/page.ts';

/** The other one of what this device has. */
const other = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark');

/** The step with a course in its frame. @param theme as the player sets it: that of the reading settings, or none */
async function show(theme: string) {
  const page = new Blob([`<!doctype html><html data-theme="${theme}"><title>Kurss</title></html>`], {
    type: 'text/html',
  });
  const view = {...emptyView, look: {address: URL.createObjectURL(page)}};
  const element = await fixture<LookStepElement>(html`<look-step .view=${view}></look-step>`);
  const frame = find<HTMLIFrameElement>(element, 'iframe');
  while (frame.contentDocument?.title !== 'Kurss') await oneEvent(frame, 'load');
  await element.updateComplete;
  const [light, dark] = element.renderRoot.querySelectorAll<HTMLInputElement>('[name=theme]');
  return {
    element,
    shown: () => [light, dark].map((radio) => radio?.checked),
    ofFrame: () => frame.contentDocument?.documentElement.dataset['theme'],
  };
}

const checked = (theme: 'light' | 'dark') => [theme === 'light', theme === 'dark'];

describe('the theme of the course in the frame', () => {
  it('is named as it is shown where the reading settings of this device say it', async () => {
    const {shown} = await show(other());
    expect(shown()).to.deep.equal(checked(other()));
  });

  it('is that of this device where they say none', async () => {
    const {shown} = await show('');
    expect(shown()).to.deep.equal(checked(other() === 'dark' ? 'light' : 'dark'));
  });

  it('is what somebody chooses here', async () => {
    const {element, shown, ofFrame} = await show('dark');
    await press(element, 'fieldset:nth-of-type(2) input');
    expect(shown()).to.deep.equal(checked('light'));
    expect(ofFrame()).to.equal('light');
  });
});

describe('places of the municipality’s words', () => {
  it('are those where they stand: a module’s page only where it has lines', async () => {
    const {element} = await show('dark');
    const names = () =>
      [...element.renderRoot.querySelectorAll('nav button')].map((each) => each.textContent.trim());
    expect(names()).to.deep.equal(['Kursa sākums', 'Palīdzība un kontakti', 'Par kursu']);
    const draft = {...element.view.draft, modules: ['recruitment', 'law'], localLines: {law: {lv: 'Annai.'}}};
    element.view = {...element.view, draft};
    await element.updateComplete;
    await press(element, 'nav li:last-child button');
    expect(names().at(-1)).to.equal('Vietējā kārtība moduļa lapā');
    const frame = find<HTMLIFrameElement>(element, 'iframe');
    expect(frame.contentWindow?.location.hash).to.equal('#/law');
  });
});
