import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {PlayerState} from '../../../src/components/shell/player-state.ts';
import '../../../src/components/shell/bar/save-status.ts';
import type {SaveStatusElement} from '../../../src/components/shell/bar/save-status.ts';
import '../../../src/components/shell/notices/trouble-notice.ts';
import {isFailing} from '../../../src/components/shell/bar/save-words.ts';
import type {SaveState} from '../../../src/components/shell/player-state.ts';
import {find, findAll, hasFocus, press, wordsOf} from '../../harness/page.ts';
import {stateAfter} from './shell-samples.ts';

const stateOf = (save: SaveState, more: Partial<PlayerState> = {}) => ({...stateAfter(), ...more, save});

const show = (save: SaveState, more: Partial<PlayerState> = {}) =>
  fixture<SaveStatusElement>(
    html`<save-status .state=${stateOf(save, more)} .failing=${save === 'failed'}></save-status>`,
  );

/** As the player hands it down. */
async function become(element: SaveStatusElement, save: SaveState, more: Partial<PlayerState> = {}) {
  element.failing = isFailing(save, element.failing);
  element.state = stateOf(save, more);
  await element.updateComplete;
}

const announced = (element: SaveStatusElement) => wordsOf(element, '[role=status]');

describe('save-status', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('says "Saglabāts lietotnē" where an app of the LMS keeps what is sent', async () => {
    expect(wordsOf(await show('saved', {isInApp: true}), '.words')).to.equal('Saglabāts lietotnē');
    expect(wordsOf(await show('failed', {isInApp: true, kept: 'yes'}), '.words')).to.equal(
      'Saglabāts tikai šajā ierīcē',
    );
  });

  for (const {save, local = false, kept = 'yes', words} of [
    {save: 'saved', kept: 'no', words: 'Nosūtīts mācību sistēmai'},
    {save: 'saved', local: true, words: 'Saglabāts šajā ierīcē'},
    {save: 'saved', local: true, kept: 'pending', words: 'Saglabā…'},
    {save: 'saved', local: true, kept: 'no', words: 'Nav saglabāts'},
    {save: 'saving', words: 'Saglabā…'},
    {save: 'unsent', words: 'Saglabāts šajā ierīcē'},
    {save: 'unsent', kept: 'pending', words: 'Saglabā…'},
    {save: 'unsent', kept: 'no', words: 'Vēl nav nosūtīts'},
    {save: 'failed', words: 'Saglabāts tikai šajā ierīcē'},
    {save: 'failed', kept: 'pending', words: 'Saglabā…'},
    {save: 'failed', kept: 'no', words: 'Nav saglabāts'},
    {save: 'closed', words: 'Apmeklējums noslēgts'},
  ] as const) {
    it(`is accessible and says "${words}" for ${save}, kept: ${kept}, also on a phone`, async () => {
      const element = await show(save, {local, kept});
      expect(wordsOf(element, '.words')).to.equal(words);
      expect(find(element, '.words').getBoundingClientRect().width).to.be.greaterThan(60);
      await setViewport({width: 320, height: 640});
      await expect(element).to.be.accessible();
      expect(wordsOf(element, '.words')).to.equal(words);
      expect(find(element, '.words').getBoundingClientRect().width).to.equal(1);
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
      await become(element, state, {kept: 'no'});
      said.push(announced(element));
    }
    expect(said).to.deep.equal(['Nav saglabāts', 'Saglabā…', 'Nosūtīts mācību sistēmai', '']);
  });

  it('opens what can be done from its sign after a failure; focus stays in the bar when that goes', async () => {
    const element = await show('saved');
    expect(findAll(element, 'button')).to.have.length(0);
    await become(element, 'failed', {kept: 'no'});
    const sign = find(element, 'button');
    expect(sign.getAttribute('aria-label')).to.equal('Nav saglabāts: ko darīt');
    expect(sign.getBoundingClientRect().height).to.be.at.least(44);
    await press(element, 'button');
    expect(find(element, '.more').matches(':popover-open')).to.equal(true);
    await expect(element).to.be.accessible();
    find(element, 'trouble-notice').shadowRoot?.querySelector('button')?.focus();
    await become(element, 'saving');
    expect(find(element, '.more').matches(':popover-open'), 'while it tries').to.equal(true);
    await become(element, 'saved');
    expect(find(element, '.more').matches(':popover-open')).to.equal(false);
    expect(hasFocus(find(element, '[role=status]'))).to.equal(true);
  });
});
