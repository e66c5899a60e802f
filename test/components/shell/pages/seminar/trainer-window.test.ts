import {expect, fixture, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../../../src/components/shell/pages/seminar/seminar-hold.ts';
import {find, findAll, press, wordsOf} from '../../../../harness/page.ts';
import {judge} from '../../../practice-samples.ts';
import {holdPage, words} from './seminar-samples.ts';

describe('the window of the trainer', () => {
  const {open} = window;
  let hold: LitElement;
  let frame: HTMLIFrameElement;
  const stage = () => find<LitElement>(hold, 'seminar-stage');
  const shown = () => frame.contentDocument?.body.textContent ?? '';

  beforeEach(async () => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    const opened = frame.contentWindow;
    if (opened) opened.close = () => frame.remove();
    window.open = () => opened;
    hold = await fixture<LitElement>(holdPage);
    await press(hold, '.button.primary');
    await stage().updateComplete;
    findAll(stage(), '.foot > .button').at(-1)?.click();
    await stage().updateComplete;
  });
  afterEach(() => {
    window.open = open;
    frame.remove();
  });

  it('says what is on the wall and what comes then, and its keys are those of the stage', async () => {
    expect(shown()).to.contain(`${words.nowOnWall}: Sveiciens`).and.to.contain(words.note);
    expect(shown()).to.contain(`${words.afterThat}: ${judge.title}`);
    expect(findAll(stage(), 'textarea'), 'the room does not read it').to.have.length(0);
    const key = new KeyboardEvent('keydown', {key: 'PageDown', bubbles: true, cancelable: true});
    frame.contentDocument?.body.dispatchEvent(key);
    await hold.updateComplete;
    await stage().updateComplete;
    expect(wordsOf(stage(), 'h2')).to.equal(judge.title);
    expect(shown()).to.contain(`${words.nowOnWall}: ${judge.title}`);
  });

  it('goes with the stage', async () => {
    find(stage(), '.head .button:last-child').click();
    await waitUntil(() => !frame.isConnected);
  });

  it('goes with the page, which would leave its last words there', async () => {
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(frame.isConnected).to.equal(false);
    await waitUntil(() => findAll(stage(), 'textarea').length === 1, 'the note is below the wall again');
  });
});
