import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {blockTags} from '../../../src/components/blocks/index.ts';
import '../../../src/components/shell/course-player.ts';
import '../../../src/components/shell/lesson-page.ts';
import type {CoursePlayerElement} from '../../../src/components/shell/course-player.ts';
import type {PlayerState} from '../../../src/components/shell/player-state.ts';
import type {View} from '../../../src/components/shell/view.ts';
import {find, findAll, focused, hasFocus, press, wordsOf} from '../../harness/page.ts';
import {outline} from './outline.ts';
import {course, finished, lesson, lessonView, moduleView, stateAfter, visited} from './shell-samples.ts';

async function show(view: View, state: PlayerState | undefined = stateAfter(visited(2))) {
  await Promise.all(lesson.blocks.map(({type}) => blockTags[type].load()));
  return fixture<CoursePlayerElement>(html`<course-player .state=${state} .view=${view}></course-player>`);
}

const toc = (player: CoursePlayerElement) => find<HTMLElementTagNameMap['course-toc']>(player, 'course-toc');

async function openToc(player: CoursePlayerElement) {
  find(player, '.bar > button:last-of-type').focus();
  await sendKeys({press: 'Enter'});
  return find<HTMLDialogElement>(toc(player), 'dialog');
}

describe('course-player', () => {
  afterEach(async () => {
    await setViewport({width: 800, height: 600});
    location.hash = '';
  });

  const views: Readonly<Record<string, View>> = {
    home: {type: 'home'},
    module: moduleView,
    lesson: lessonView,
    failed: {type: 'failed', reason: 'load'},
    loading: {type: 'loading'},
  };
  for (const [name, view] of Object.entries(views)) {
    it(`is accessible and fits 320 px: ${name}`, async () => {
      await setViewport({width: 320, height: 640});
      const player = await show(view, {
        ...stateAfter(finished(2)),
        save: 'failed',
        notices: [
          {tone: 'calm', text: 'Mācību sistēma nav atrasta.'},
          {tone: 'important', text: 'Kurss sākas no jauna.'},
        ],
      });
      await expect(player).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.equal(320);
    });
  }

  for (const {view, title} of [
    {view: {type: 'home'}, title: course.title},
    {view: moduleView, title: 'Cilvēku tirdzniecības pamati'},
    {view: lessonView, title: 'Kas ir cilvēku tirdzniecība'},
    {view: {type: 'failed', reason: 'not-found'}, title: 'Šādas lapas kursā nav.'},
  ] as const) {
    it(`names the window after the page: ${title}`, async () => {
      await show(view);
      expect(document.title).to.equal(`${title} – Kopīga rīcība`);
    });
  }

  it('moves focus to the heading of the page navigated to', async () => {
    const player = await show(moduleView);
    for (const view of [lessonView, moduleView, {type: 'home'}, {type: 'failed', reason: 'load'}] as const) {
      player.view = view;
      await player.focusPage();
      expect(focused()?.localName, view.type).to.equal('h1');
      expect(document.title, view.type).to.contain(focused()?.textContent ?? 'nothing');
    }
  });

  it('lets the keyboard skip the bar', async () => {
    const player = await show(lessonView);
    await sendKeys({press: 'Tab'});
    expect(focused()?.textContent?.trim()).to.equal('Pāriet uz saturu');
    const {width, height} = find(player, '.skip').getBoundingClientRect();
    expect([width > 44, height >= 44]).to.deep.equal([true, true]);
    await sendKeys({press: 'Enter'});
    await player.updateComplete;
    expect(focused()?.localName).to.equal('h1');
  });

  it('opens the contents by keyboard; Escape closes them and gives the focus back', async () => {
    const player = await show(lessonView);
    const dialog = await openToc(player);
    expect(dialog.open).to.equal(true);
    expect(focused()?.textContent).to.equal('Aizvērt saturu');
    await expect(player).to.be.accessible();
    await sendKeys({press: 'Escape'});
    expect(dialog.open).to.equal(false);
    expect(hasFocus(find(player, '.contents'))).to.equal(true);
  });

  it('marks the page on screen in the contents', async () => {
    const marked = async (view: View) => {
      const element = toc(await show(view));
      await element.updateComplete;
      const list = element.renderRoot.querySelector('lesson-list');
      await list?.updateComplete;
      const links = [
        ...findAll(element, '[aria-current=page]'),
        ...(list ? findAll(list, '[aria-current=page]') : []),
      ];
      return links.map((link) => link.getAttribute('href'));
    };
    expect(await marked({type: 'home'})).to.deep.equal(['#/']);
    expect(await marked(moduleView)).to.deep.equal(['#/definitions']);
    expect(await marked(lessonView)).to.deep.equal(['#/definitions/what-is-trafficking']);
  });

  it('closes the contents when a link is followed or the page changes', async () => {
    const player = await show(lessonView);
    const dialog = await openToc(player);
    findAll(toc(player), '.module')[1]?.click();
    expect(dialog.open).to.equal(false);
    await openToc(player);
    player.view = moduleView;
    await player.focusPage();
    expect(dialog.open).to.equal(false);
    expect(focused()?.localName).to.equal('h1');
  });

  it('offers a retry when a part did not load', async () => {
    const player = await show({type: 'failed', reason: 'load'});
    expect(wordsOf(player, '.failed h1')).to.equal('Šo daļu neizdevās ielādēt.');
    setTimeout(() => void press(player, '.failed button'));
    await oneEvent(player, 'course-load-again');
  });

  it('says nothing about saving where nothing is written', async () => {
    const player = await show(lessonView, {...stateAfter(), save: undefined});
    expect(findAll(player, 'save-status')).to.have.length(0);
  });

  it('has these landmarks, headings and live regions on a lesson page', async () => {
    await show(lessonView);
    expect(await outline()).to.deep.equal([
      'banner',
      '  status',
      'status',
      'main',
      '  heading 1 Kas ir cilvēku tirdzniecība',
      '  heading 2 Pēc šīs nodarbības Jūs varēsiet',
      '  heading 2 Darbība, līdzekļi, mērķis',
      '  region Tabula',
      '  heading 2 Uzdevums Ko atbildēt kolēģim?',
      '  status',
      '  heading 2 Uzdevums Kurš var būt cietušais?',
      '  status',
      '  navigation Iepriekšējā un nākamā nodarbība',
    ]);
  });
});
