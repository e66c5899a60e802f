import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import '../../../src/components/shell/home/course-home.ts';
import '../../../src/components/shell/panels/course-toc.ts';
import type {EndButtonElement} from '../../../src/components/shell/end-button.ts';
import '../../../src/components/shell/end-button.ts';
import {endWay} from '../../../src/components/shell/end-way.ts';
import '../../../src/components/shell/home/module-page.ts';
import type {PlayerState} from '../../../src/components/shell/player-state.ts';
import {moduleStateIn} from '../../../src/components/shell/home/module-state.ts';
import {find, findAll, press, wordsOf} from '../../harness/page.ts';
import {QuizOwner, tryAt} from '../../harness/quiz-owner.ts';
import {finished, module, stateAfter, tried} from './shell-samples.ts';

const passed = stateAfter(finished(1), finished(2), finished(3), ...tried(80), finished(4));
const done: PlayerState = {...passed, outcome: {...passed.outcome, finished: true}};

const shown = {
  'the contents': (state: PlayerState) =>
    fixture<LitElement>(html`<course-toc .state=${state}></course-toc>`),
  'the start': (state: PlayerState) => fixture<LitElement>(html`<course-home .state=${state}></course-home>`),
  'a module': (state: PlayerState) =>
    fixture<LitElement>(
      html`<module-page
        .module=${module}
        .moduleState=${moduleStateIn(state, module.id)}
        .endWay=${endWay(state)}
      ></module-page>`,
    ),
  'a test': async ({outcome, ...state}: PlayerState) => {
    const best = outcome.finished ? 100 : 0;
    const {element} = await QuizOwner.show({quiz: {best, tries: 1, open: tryAt(3)}, endWay: endWay(state)});
    return element;
  },
};
const open = stateAfter();

describe('end-button', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const [place, show] of Object.entries(shown)) {
    it(`stands in ${place}, is accessible and fits 320 px`, async () => {
      await setViewport({width: 320, height: 640});
      const element = await show({...done, canEnd: true});
      const button = find<EndButtonElement>(element, 'end-button');
      await expect(element).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.equal(320);
      expect(wordsOf(button, 'button')).to.equal('Saglabāt un beigt');
    });

    it(`is not offered in ${place} where there is no LMS to be told`, async () => {
      expect(findAll(await show(done), 'end-button')).to.have.length(0);
    });
  }

  for (const place of ['the start', 'a module', 'a test'] as const) {
    it(`is not offered in ${place} before it is done`, async () => {
      expect(findAll(await shown[place]({...open, canEnd: true}), 'end-button')).to.have.length(0);
    });
  }

  it('is offered in the contents at any time, and closes them', async () => {
    const toc = await shown['the contents']({...open, canEnd: true});
    const end = oneEvent(toc, 'course-end');
    await press(find<EndButtonElement>(toc, 'end-button'), 'button');
    await end;
    expect(find<HTMLDialogElement>(toc, 'dialog').open).to.equal(false);
  });

  for (const {way, event, name, hint} of [
    {
      way: {canEnd: true, canReturn: false},
      event: 'course-end',
      name: 'Saglabāt un beigt',
      hint: 'Paveiktais tiek nosūtīts mācību sistēmai. Pēc tam kursu var aizvērt.',
    },
    {
      way: {canEnd: true, canReturn: true},
      event: 'course-return',
      name: 'Uz mācību sistēmu',
      hint: 'Paveiktais vispirms tiek nosūtīts mācību sistēmai.',
    },
  ]) {
    it(`says what it does and asks for it: ${event}`, async () => {
      const button = await fixture<EndButtonElement>(html`<end-button .way=${endWay(way)}></end-button>`);
      expect(wordsOf(button, 'button')).to.equal(name);
      const described = find(button, 'button').getAttribute('aria-describedby') ?? '';
      expect(wordsOf(button, `#${described}`)).to.equal(hint);
      setTimeout(() => void press(button, 'button'));
      const {bubbles, composed} = await oneEvent(button, event);
      expect([bubbles, composed]).to.deep.equal([true, true]);
    });
  }

  it('is nowhere once nothing can be told any more, also where the LMS names a way back', () => {
    expect(endWay({canEnd: false, canReturn: true})).to.equal(undefined);
  });
});
