import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/shell/save-status.ts';
import type {SaveStatusElement} from '../../../src/components/shell/save-status.ts';
import type {SaveState} from '../../../src/components/shell/view.ts';
import {find, findAll, hasFocus, press, wordsOf} from '../../harness/page.ts';

const show = (state: SaveState, local = false, kept = false) =>
  fixture<SaveStatusElement>(html`<save-status .state=${state} .local=${local} .kept=${kept}></save-status>`);

async function become(element: SaveStatusElement, state: SaveState) {
  element.state = state;
  await element.updateComplete;
}

const announced = (element: SaveStatusElement) => wordsOf(element, '[role=status]');

describe('save-status', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const {state, local = false, kept = false, words} of [
    {state: 'saved', words: 'Nosūtīts mācību sistēmai'},
    {state: 'saved', local: true, words: 'Saglabāts šajā ierīcē'},
    {state: 'saving', words: 'Saglabā…'},
    {state: 'unsent', words: 'Vēl nav nosūtīts'},
    {state: 'unsent', kept: true, words: 'Saglabāts šajā ierīcē'},
    {state: 'failed', words: 'Nav saglabāts'},
    {state: 'failed', kept: true, words: 'Saglabāts tikai šajā ierīcē'},
    {state: 'closed', words: 'Apmeklējums noslēgts'},
  ] as const) {
    it(`is accessible and says "${words}" also on a phone`, async () => {
      await setViewport({width: 320, height: 640});
      const element = await show(state, local, kept);
      await expect(element).to.be.accessible();
      expect(wordsOf(element, '.words')).to.equal(words);
      expect(find(element, '.words').getBoundingClientRect().width).to.be.greaterThan(60);
    });
  }

  it('announces nothing while all goes well', async () => {
    const element = await show('saved');
    for (const state of ['unsent', 'saving', 'saved', 'closed'] as const) {
      await become(element, state);
      expect(announced(element), state).to.equal('');
    }
  });

  it('announces a failure and how it ends, then falls silent', async () => {
    const element = await show('saving');
    const said: string[] = [];
    for (const state of ['failed', 'saving', 'saved', 'unsent'] as const) {
      await become(element, state);
      said.push(announced(element));
    }
    expect(said).to.deep.equal(['Nav saglabāts', 'Saglabā…', 'Nosūtīts mācību sistēmai', '']);
  });

  it('offers to save again only after a failure; focus stays when the button goes', async () => {
    const element = await show('saved');
    expect(findAll(element, 'button')).to.have.length(0);
    await become(element, 'failed');
    find(element, 'button').focus();
    setTimeout(() => void press(element, 'button'));
    await oneEvent(element, 'course-save-again');
    await become(element, 'saving');
    expect(hasFocus(find(element, '[role=status]'))).to.equal(true);
  });

  it('asks for a result file after a failure', async () => {
    const element = await show('failed', false, true);
    const [, file] = findAll(element, 'button');
    expect(file?.textContent?.trim()).to.equal('Saglabāt rezultātu failu');
    const request = oneEvent(element, 'course-save-file');
    file?.click();
    expect(await request).to.be.instanceOf(Event);
  });
});
