import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/aloud/aloud-button.ts';
import type {AloudButtonElement} from '../../../src/components/aloud/aloud-button.ts';
import type {AloudEvent} from '../../../src/components/aloud/aloud-events.ts';
import {installFakeSpeech} from '../../harness/fake-speech.ts';
import {find, findAll} from '../../harness/page.ts';

const own = {name: 'own', lang: 'lv-LV', localService: true};
const show = () => fixture<AloudButtonElement>(html`<aloud-button></aloud-button>`);
/** Longer than a page is busy. */
const idle = () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 50)));
const buttons = (element: AloudButtonElement) => findAll(element, 'button').length;

describe('aloud-button', () => {
  it('is there, accessible and named, where the device has a voice for the language on screen', async () => {
    installFakeSpeech({voices: [own]});
    const element = await show();
    await waitUntil(() => buttons(element) === 1);
    await expect(element).to.be.accessible();
    expect(find(element, 'button').innerText.trim()).to.equal('Lasīt priekšā');
  });

  for (const {why, voices} of [
    {why: 'no voice', voices: []},
    {why: 'only voices of other languages', voices: [{...own, lang: 'en-GB'}]},
    {why: 'only a voice that sends what it says', voices: [{...own, localService: false}]},
  ]) {
    it(`is not there with ${why}`, async () => {
      installFakeSpeech({voices});
      const element = await show();
      await idle();
      expect(buttons(element)).to.equal(0);
    });
  }

  it('comes and goes with the voices, which some browsers load late', async () => {
    installFakeSpeech({voices: []});
    const element = await show();
    await idle();
    expect(buttons(element)).to.equal(0);
    window.fakeSpeech.setVoices([own]);
    await waitUntil(() => buttons(element) === 1);
    window.fakeSpeech.setVoices([]);
    await waitUntil(() => buttons(element) === 0);
  });

  it('is not there where a browser cannot speak at all', async () => {
    const synthesis = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
    const inherited = Object.getOwnPropertyDescriptor(Window.prototype, 'speechSynthesis');
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    expect('speechSynthesis' in window).to.equal(false);
    const element = await show();
    await idle();
    expect(buttons(element)).to.equal(0);
    if (synthesis) Object.defineProperty(window, 'speechSynthesis', synthesis);
    if (inherited) Object.defineProperty(Window.prototype, 'speechSynthesis', inherited);
  });

  it('WCAG 2.1.1: asks for it by a key, and says that it was a key', async () => {
    installFakeSpeech({voices: [own]});
    const element = await show();
    await waitUntil(() => buttons(element) === 1);
    find(element, 'button').focus();
    setTimeout(() => void sendKeys({press: 'Enter'}));
    expect((await oneEvent<AloudEvent>(element, 'course-aloud')).byKeyboard).to.equal(true);
  });
});
