import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {tagOf} from '../../src/components/blocks/block-tags.ts';
import {loadElements} from '../../src/components/blocks/load-elements.ts';
import type {Block} from '../../src/domain/blocks/blocks.ts';
import {findAll} from '../harness/page.ts';
import {tryAt} from '../harness/quiz-owner.ts';
import {taken} from '../harness/story-owner.ts';
import {
  actionPlan,
  attitude,
  estimate,
  institutions,
  mark,
  reflection,
  scenario,
} from './personal-samples.ts';
import {choice, choices, judge, match, order, sort} from './practice-samples.ts';
import {objectiveTitles, quiz} from './quiz-sample.ts';
import {figure, prose, reveal, sources} from './samples.ts';
import {emptyPlace, hostedVideo, video} from './video-samples.ts';

interface Shown {
  readonly name: string;
  readonly block: Block;
  readonly state?: Readonly<Record<string, unknown>>;
}

const wrongOrder = {d: '2', a: '1', b: '3'};
const screens: readonly Shown[] = [
  {name: 'prose', block: prose},
  {name: 'prose, care', block: {...prose, look: 'care'}},
  {name: 'cards', block: reveal},
  {name: 'steps', block: {...reveal, look: 'steps'}},
  {name: 'folds', block: {...reveal, look: 'fold'}},
  {name: 'figure', block: figure},
  {name: 'choice', block: choice},
  {name: 'choice, checked', block: choices, state: {answer: {a: 'x', c: 'x'}, checked: true}},
  {name: 'judge, checked', block: judge, state: {answer: {a: 'f', b: 'f'}, checked: true}},
  {name: 'sort', block: sort, state: {answer: {a: 'act'}}},
  {
    name: 'sort, checked',
    block: sort,
    state: {answer: {a: 'act', b: 'act', c: 'purpose', d: 'act'}, checked: true},
  },
  {
    name: 'sort, long names',
    block: {
      ...sort,
      groups: sort.groups.map((group) => ({...group, label: 'Starpinstitucionālā sadarbība'})),
    },
  },
  {name: 'match', block: match},
  {name: 'match, checked', block: match, state: {answer: {1: 'c', 2: 'b'}, checked: true}},
  {name: 'order', block: order},
  {name: 'order, checked', block: order, state: {answer: wrongOrder, checked: true}},
  {name: 'mark', block: mark, state: {answer: {a: 'x'}}},
  {name: 'mark, checked', block: mark, state: {answer: {a: 'x', b: 'x'}, checked: true}},
  {name: 'estimate', block: estimate},
  {name: 'estimate, long unit', block: {...estimate, unit: 'starpinstitucionālas sanāksmes'}},
  {name: 'estimate, checked', block: estimate, state: {answer: {a: '40'}, checked: true}},
  {name: 'scenario', block: scenario, state: {nearest: true}},
  {
    name: 'scenario, dead end',
    block: scenario,
    state: {answers: new Map([[41, taken(41, {c: 'x'})]])},
  },
  {
    name: 'scenario, end',
    block: scenario,
    state: {
      answers: new Map([
        [41, taken(41, {a: 'x'})],
        [42, taken(42, {a: 'x'})],
      ]),
    },
  },
  {name: 'attitude', block: attitude, state: {answer: {a: '3'}}},
  {
    name: 'attitude, after',
    block: attitude,
    state: {answer: {a: '2', b: '5'}, checked: true, ratedBefore: {a: '4', b: '4'}},
  },
  {name: 'reflection', block: reflection, state: {note: 'Mana doma'}},
  {name: 'action plan', block: actionPlan, state: {institutions, roleNumber: 1, done: true}},
  {
    name: 'action plan, faults',
    block: actionPlan,
    state: {
      institutions,
      note: JSON.stringify({
        institution: 'social-service',
        rows: [{key: 'c'}, {key: 'a'}, {key: 'b'}, {key: 'own-1', own: 'Piezvanīt dežurantam'}],
        breaches: ['talk-alone'],
      }),
    },
  },
  {name: 'video', block: video},
  {name: 'video, hosted', block: hostedVideo},
  {name: 'video, empty place', block: emptyPlace},
  {name: 'quiz, start', block: quiz, state: {quiz: {best: 66.67, tries: 2, open: undefined}}},
  {name: 'quiz, question', block: quiz, state: {quiz: {best: undefined, tries: 0, open: tryAt(1)}}},
  {
    name: 'quiz, result',
    block: quiz,
    state: {quiz: {best: 100, tries: 2, open: tryAt(3)}, module: 'definitions', objectiveTitles},
  },
];

/** The block in a page with margins as on a phone. */
async function show({block, state = {}}: Shown): Promise<LitElement> {
  await loadElements([block]);
  const element = Object.assign(document.createElement(tagOf(block.type)) as LitElement, {
    block,
    sources,
    ...state,
  });
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  await aTimeout(20); // the question inside a quiz
  return element;
}

describe('every block', () => {
  const root = document.documentElement;

  afterEach(async () => {
    root.style.fontSize = '';
    delete root.dataset['theme'];
    await setViewport({width: 800, height: 600});
  });

  for (const screen of screens) {
    it(`fits a window 320 px wide: ${screen.name}`, async () => {
      await setViewport({width: 320, height: 640});
      await show(screen);
      expect(root.scrollWidth).to.equal(320);
    });

    it(`fits 360 px with text of 200 %: ${screen.name}`, async () => {
      await setViewport({width: 360, height: 640});
      root.style.fontSize = '200%';
      await show(screen);
      expect(root.scrollWidth).to.equal(360);
    });

    it(`is accessible in the dark: ${screen.name}`, async () => {
      root.dataset['theme'] = 'dark';
      await expect(await show(screen)).to.be.accessible();
    });
  }

  it('WCAG 2.5.8: gives every button and every row of a choice at least 44 px', async () => {
    await setViewport({width: 360, height: 640});
    for (const screen of screens) {
      const element = await show(screen);
      // Numbers within a running text are as tall as its lines.
      const targets = findAll(element, 'button:not(.number), summary, .option, .point, .letters label');
      for (const target of targets.filter((each) => each.getClientRects().length > 0)) {
        const {height} = target.getBoundingClientRect();
        expect(height, `${screen.name}: ${target.innerText}`).to.be.at.least(44);
      }
    }
  });
});
