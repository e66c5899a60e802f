import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {noExtras} from '../../../src/components/shell/lesson/lesson-extras.ts';
import '../../../src/components/shell/lesson/lesson-page.ts';
import type {LessonPageElement} from '../../../src/components/shell/lesson/lesson-page.ts';
import {loadElements} from '../../../src/components/blocks/load-elements.ts';
import {find, findAll, focused, press, wordsOf} from '../../harness/page.ts';
import {taken} from '../../harness/story-owner.ts';
import {scenario} from '../personal-samples.ts';
import {choice, judge} from '../practice-samples.ts';
import {lesson, moduleStateAfter, seen} from './shell-samples.ts';
import {showLesson} from './show-lesson.ts';

const show = (properties: Partial<LessonPageElement> = {}) =>
  showLesson({extras: {...noExtras, byStep: true}, ...properties});
const shown = (page: LessonPageElement) =>
  findAll(page, '.block').flatMap((block) => (block.checkVisibility() ? [block.id] : []));
const swipe = (page: LessonPageElement, from: number, to: number, down = 0) => {
  const touch = (type: string, clientX: number, clientY: number, list: 'touches' | 'changedTouches') =>
    find(page, '.head').dispatchEvent(
      new TouchEvent(type, {
        [list]: [new Touch({identifier: 1, target: page, clientX, clientY})],
        bubbles: true,
        composed: true,
      }),
    );
  touch('touchstart', from, 100, 'touches');
  touch('touchend', to, 100 + down, 'changedTouches');
};

const dropHas = (rules: CSSStyleSheet | CSSGroupingRule) => {
  for (let at = rules.cssRules.length - 1; at >= 0; at--) {
    const rule = rules.cssRules[at];
    if (rule instanceof CSSStyleRule && rule.selectorText.includes(':has(')) rules.deleteRule(at);
    else if (rule instanceof CSSGroupingRule) dropHas(rule);
  }
};

describe('a lesson that is read step by step', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is accessible on each step, also at 320 px', async () => {
    await setViewport({width: 320, height: 480});
    const page = await show();
    for (const {id} of lesson.blocks) {
      await expect(page).to.be.accessible();
      expect(document.documentElement.scrollWidth, id).to.equal(320);
      await sendKeys({press: 'ArrowRight'});
      await page.updateComplete;
    }
  });

  it('shows one block at a time, says where one is, and ends where all blocks were seen', async () => {
    const page = await show();
    const seen = [...shown(page)];
    expect(wordsOf(page, '.step')).to.equal(`1. daļa no ${lesson.blocks.length}`);
    expect(find(page, '.end').checkVisibility()).to.equal(false);
    for (let step = 1; step < lesson.blocks.length; step++) {
      await press(page, '.turns [value=on]');
      await page.updateComplete;
      expect(shown(page)).to.have.length(1);
      seen.push(...shown(page));
    }
    expect(seen).to.deep.equal(lesson.blocks.map(({id}) => id));
    expect(findAll(page, '.turns [value=on]')).to.have.length(0);
    expect(find(page, '.end').checkVisibility()).to.equal(true);
  });

  it('WCAG 2.4.3: moves the focus to the heading of the next step, and back to that of the lesson', async () => {
    const page = await show();
    while (shown(page)[0] !== choice.id) await press(page, '.turns [value=on]');
    await waitUntil(() => focused()?.id === 'title');
    while (shown(page)[0] !== lesson.blocks[0]?.id) await press(page, '.turns [value=back]');
    await waitUntil(() => focused()?.localName === 'h1');
  });

  it('WCAG 2.5.1: turns by arrow keys and by a finger, but not where these have a use of their own', async () => {
    const page = await show();
    const [first, second] = lesson.blocks.map(({id}) => id);
    await sendKeys({press: 'ArrowRight'});
    await page.updateComplete;
    expect(shown(page)).to.deep.equal([second]);
    swipe(page, 100, 500);
    await page.updateComplete;
    expect(shown(page)).to.deep.equal([first]);
    for (const [from, to, down] of [
      [500, 300],
      [790, 300],
      [500, 100, 150],
    ] as const) {
      swipe(page, from, to, down);
      await page.updateComplete;
      expect(shown(page), `${from} to ${to}`).to.deep.equal([first]);
    }
    page.goTo(choice.id);
    const radio = page.renderRoot.querySelector(`#${choice.id} > *`)?.shadowRoot?.querySelector('input');
    radio?.focus();
    await sendKeys({press: 'ArrowRight'});
    await page.updateComplete;
    expect(shown(page)).to.deep.equal([choice.id]);
  });

  it('opens the step with the block that is gone to', async () => {
    const page = await show();
    page.goTo(judge.id);
    expect(shown(page)).to.deep.equal([judge.id]);
    expect(focused()?.textContent).to.contain(judge.title);
  });

  it('names what is still open and leads to its step', async () => {
    const page = await show();
    page.goTo(lesson.blocks.at(-1)?.id ?? '');
    await page.updateComplete;
    await press(page, '.ways [value=finish]');
    await page.updateComplete;
    await press(page, '.open button');
    await page.updateComplete;
    expect(shown(page)).to.deep.equal([choice.id]);
  });

  it('has one main button on each step: that of the task until it is done, then the way on', async () => {
    const page = await show();
    page.goTo(choice.id);
    await page.updateComplete;
    const looks = () =>
      ['on', 'finish'].map((value) => findAll(page, `[value=${value}]`).map((b) => b.matches('.primary')));
    expect(looks()[0]).to.deep.equal([false]);
    page.moduleState = moduleStateAfter(seen(choice.tracking));
    await page.updateComplete;
    expect(looks()[0]).to.deep.equal([true]);
    page.goTo(lesson.blocks.at(-1)?.id ?? '');
    await page.updateComplete;
    const last = lesson.blocks.at(-1);
    const isTask = last !== undefined && 'tracking' in last;
    expect(looks()).to.deep.equal([[], [!isTask]]);
  });

  it('leaves the main button to the way on where a case is only offered, until it is begun', async () => {
    const offered = {...scenario, required: false, roles: [15]};
    await loadElements([offered]);
    const page = await show({lesson: {...lesson, blocks: [offered, judge]}, roleNumber: 2});
    const isMain = () => find(page, '.turns [value=on]').matches('.primary');
    expect(shown(page)).to.deep.equal([offered.id]);
    expect(isMain(), 'folded').to.equal(true);
    page.roleNumber = 15;
    await page.updateComplete;
    expect(isMain(), 'of the own institution').to.equal(false);
    page.roleNumber = 2;
    const {packed} = taken(41, {a: 'x'});
    page.moduleState = moduleStateAfter({type: 'check', module: 1, slot: 41, packed});
    await page.updateComplete;
    expect(isMain(), 'begun').to.equal(false);
  });

  it('says where one stopped, and there alone', async () => {
    const page = await show({extras: {...noExtras, byStep: true, resumesAt: judge.id}});
    expect(find(page, '.resumed').checkVisibility()).to.equal(false);
    page.goTo(judge.id);
    expect(find(page, '.resumed').checkVisibility()).to.equal(true);
    expect(wordsOf(page, '.resumed')).to.equal('Jūs apstājāties šeit');
  });

  it('shows one block at a time where a browser knows no :has(), and goes to each', async () => {
    const page = await show({extras: {...noExtras, byStep: true, resumesAt: judge.id}});
    const root = page.shadowRoot;
    if (!root) throw new Error('It draws nothing.');
    // Such a browser drops each rule whose selector it does not know, and throws where one is asked for.
    root.adoptedStyleSheets = root.adoptedStyleSheets.map(({cssRules}) => {
      const known = new CSSStyleSheet();
      known.replaceSync([...cssRules].map(({cssText}) => cssText).join('\n'));
      dropHas(known);
      return known;
    });
    const query = root.querySelector.bind(root);
    root.querySelector = (selector: string) => {
      if (selector.includes(':has(')) throw new SyntaxError(selector);
      return query(selector);
    };
    expect(shown(page)).to.deep.equal([lesson.blocks[0]?.id]);
    page.goTo(judge.id);
    expect(shown(page)).to.deep.equal([judge.id]);
    const line = find(page, '.resumed').getBoundingClientRect();
    expect(line.top).to.be.within(0, window.innerHeight);
  });

  it('prints the whole lesson', async () => {
    const page = await show();
    // What hides a step counts on a screen alone.
    const rules = (page.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules]);
    const hiding = rules.filter((rule) => rule.cssText.includes('.away'));
    expect(hiding.map((rule) => rule instanceof CSSMediaRule && rule.conditionText)).to.deep.equal([
      'screen',
    ]);
  });

  it('is one page where that is wanted', async () => {
    const page = await show({extras: noExtras});
    expect(shown(page)).to.have.length(lesson.blocks.length);
    expect(findAll(page, '.step, .turns')).to.have.length(0);
  });
});
