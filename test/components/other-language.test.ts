/** Every page in a language that the test makes: no word of the first language stays, and nothing else changes. */
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';
import {loadElements} from '../../src/components/blocks/load-elements.ts';
import '../harness/course-player.ts';
import '../../src/components/shell/lesson/lesson-page.ts';
import '../../src/components/shell/home/module-page.ts';
import '../../src/components/shell/pages/about-page.ts';
import '../../src/components/shell/pages/data-page.ts';
import '../../src/components/shell/pages/technical/technical-page.ts';
import {noExtras} from '../../src/components/shell/lesson/lesson-extras.ts';
import type {View} from '../../src/components/shell/view.ts';
import {showLanguage} from '../../src/components/show-language.ts';
import {firstLanguage} from '../../src/languages/codes.ts';
import {language} from '../../src/languages/on-screen.ts';
import '../../src/lms/elements/lms-app.ts';
import {noFaults} from '../../src/lms/profiles/faults.ts';
import type {Screen} from '../../src/lms/screen.ts';
import '../../src/results-page/results-app.ts';
import {emptyView} from '../../src/results-page/results-view.ts';
import '../../src/site/learn/device-page.ts';
import type {DeviceState} from '../../src/site/learn/device-state.ts';
import '../../src/site/package-downloads.ts';
import '../../src/site/system-downloads.ts';
import {firstWords} from '../fixtures/first-words.ts';
import {pseudo, pseudoCode} from '../fixtures/pseudo-language.ts';
import {deepAll} from '../harness/deep.ts';
import {focused} from '../harness/page.ts';
import {attitude, estimate, mark, reflection, scenario} from './personal-samples.ts';
import {choice, choices, judge, match, order, sort} from './practice-samples.ts';
import {quiz} from './quiz-sample.ts';
import {figure, prose, reveal} from './samples.ts';
import {hostedVideo, video} from './video-samples.ts';
import {undecided} from './learn/undecided-report.ts';
import {view as resultsView} from './results/view-samples.ts';
import {report} from './shell/pages/technical-samples.ts';
import {course, lesson, lessonView, module, moduleView, stateAfter, visited} from './shell/shell-samples.ts';
import {built, system} from './site/built.ts';

const device: DeviceState = {
  learners: [{id: '', name: '1'}],
  ...{current: '', hasNotes: true, percent: 12, offline: 'ready', report: undecided},
  ...{course: {files: 100, bytes: 1_000_000}, films: {kept: 0, all: 2, bytes: 5_000_000}},
  ...{usedBytes: undefined, canInstall: true, isBusy: false, notice: '', isNoticeBad: false},
};
const screen: Screen = {
  ...{learners: [{id: '1', name: '1'}], learner: {id: '1', name: '1'}, packages: [], titles: []},
  ...{built: [built('course', 'scorm12')], reading: undefined, done: undefined, fault: undefined},
  ...{
    open: undefined,
    course: undefined,
    isRefused: false,
    isHere: false,
    playback: undefined,
    faults: noFaults,
  },
};
const blocks = [
  ...[prose, choice, choices, judge, match, order, sort, quiz, figure, reveal],
  ...[attitude, estimate, mark, reflection, scenario, video, hostedVideo],
];
const everyBlock: View = {type: 'lesson', module, lesson: {...lesson, blocks}, extras: noExtras};
const state = stateAfter(visited(2));
const packages = [built('course', 'scorm12')];
const systems = [system('moodle', 'Moodle')];

const pages: readonly {name: string; page: () => TemplateResult}[] = [
  ...[{type: 'home'} as const, moduleView, everyBlock].map((view) => ({
    name: `the course's ${view.type}`,
    page: () => html`<course-player .state=${state} .view=${view}></course-player>`,
  })),
  {name: 'the page of data', page: () => html`<data-page></data-page>`},
  {
    name: 'the page about the course',
    page: () => html`<about-page .course=${course} .modules=${[module]}></about-page>`,
  },
  {
    name: 'technical information',
    page: () => html`<technical-page .report=${report}></technical-page>`,
  },
  {name: 'the page of this device', page: () => html`<device-page .state=${device}></device-page>`},
  {name: 'the built-in LMS', page: () => html`<lms-app .screen=${screen}></lms-app>`},
  {
    name: 'the results page before any file',
    page: () => html`<results-app .view=${emptyView}></results-app>`,
  },
  {name: 'the results page', page: () => html`<results-app .view=${resultsView}></results-app>`},
  {
    name: "the site's downloads",
    page: () => html`
      <system-downloads .packages=${packages} .systems=${systems}></system-downloads>
      <package-downloads .packages=${packages} .titles=${[]}></package-downloads>
    `,
  },
];

/** Texts that pages are given: of modules, files, packages. They stay in their language. */
const given = [course, module, everyBlock, report, device, screen, resultsView, packages, systems]
  .flatMap(textsIn)
  .toSorted((a, b) => b.length - a.length);
const givenParts = given.filter((text) => text.length > 2);
/** The same in every language: a standard's name, a unit. */
const everywhere = /\bSCORM\b|\bms\b/g;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.replaceAll(/\s+/g, ' ').trim()];
  if (value instanceof Map) return [...value.values()].flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext', 'label'];

/** Every text and every spoken attribute below an element, in shadow roots, too. */
function textsOf(node: ParentNode): readonly string[] {
  return [...node.childNodes].flatMap((child) => {
    if (child instanceof Text) return [child.data.replaceAll(/\s+/g, ' ').trim()];
    if (!(child instanceof Element) || child.localName === 'style') return [];
    const attributes = spoken.map((name) => child.getAttribute(name) ?? '');
    return [...attributes, ...(child.shadowRoot ? textsOf(child.shadowRoot) : []), ...textsOf(child)];
  });
}

/** Texts that hold a word which neither is given nor of the made language. */
const foreign = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => {
    if (given.includes(text)) return false;
    const own = givenParts.reduce((left, each) => left.replaceAll(each, ' '), text);
    return /(?!ж)\p{L}(?!ж)\p{L}/u.test(own.replaceAll(everywhere, ' '));
  });

async function settled(node: ParentNode): Promise<void> {
  for (const each of node.querySelectorAll<LitElement>('*')) {
    if ('updateComplete' in each) await each.updateComplete;
    if ('whole' in each) await each.whole;
    if (each.shadowRoot) await settled(each.shadowRoot);
  }
}

const made = {[pseudoCode]: () => Promise.resolve(pseudo(firstWords))};

async function shown(page: TemplateResult): Promise<HTMLElement> {
  await loadElements(blocks);
  const host = await fixture<HTMLElement>(html`<div>${page}</div>`);
  await settled(host);
  return host;
}

describe('another language', () => {
  afterEach(() => showLanguage(firstLanguage, {}));

  for (const {name, page} of pages) {
    it(`replaces every word of ${name}, and the first one comes back`, async () => {
      const host = await shown(page());
      const before = textsOf(host);
      expect(foreign(before).length, 'the page says something of its own').to.be.above(0);

      await showLanguage(pseudoCode, made);
      await settled(host);
      expect([language(), document.documentElement.lang]).to.deep.equal([pseudoCode, pseudoCode]);
      expect(foreign(textsOf(host))).to.deep.equal([]);

      await showLanguage(firstLanguage, {});
      await settled(host);
      expect(textsOf(host)).to.deep.equal(before);
    });
  }

  it('keeps what a learner has chosen, and the focus', async () => {
    const host = await shown(html`<course-player .state=${state} .view=${lessonView}></course-player>`);
    const [player] = host.children;
    if (!player) throw new Error('There is no player.');
    const radios = () => deepAll<HTMLInputElement>(player, 'input[type=radio]');
    const second = radios()[1];
    second?.click();
    second?.focus();
    await settled(host);
    await showLanguage(pseudoCode, made);
    await settled(host);
    expect(radios()[1]).to.equal(second);
    expect([second?.checked, focused() === second]).to.deep.equal([true, true]);
  });

  it('changes nothing where a page has no words in it, or they do not arrive', async () => {
    await showLanguage('xx', {});
    expect(language()).to.equal(firstLanguage);
    const lost = showLanguage(pseudoCode, {[pseudoCode]: () => Promise.reject(new Error('no line'))});
    expect(await lost.catch((error: Error) => error.message)).to.equal('no line');
    expect([language(), document.documentElement.lang]).to.deep.equal([firstLanguage, firstLanguage]);
  });
});
