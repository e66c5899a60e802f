import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {loadElements} from '../../../src/components/blocks/load-elements.ts';
import '../../harness/course-player.ts';
import '../../../src/components/shell/lesson/lesson-page.ts';
import '../../../src/components/shell/panels/course-toc.ts';
import type {CourseTocElement} from '../../../src/components/shell/panels/course-toc.ts';
import type {CoursePlayerElement} from '../../../src/components/shell/course-player.ts';
import {noExtras} from '../../../src/components/shell/lesson/lesson-extras.ts';
import type {PlayerState} from '../../../src/components/shell/player-state.ts';
import type {OpenPanelEvent} from '../../../src/components/shell/shell-events.ts';
import type {Panel, View} from '../../../src/components/shell/view.ts';
import {find, findAll, focused, hasFocus, press, wordsOf} from '../../harness/page.ts';
import {outline} from './outline.ts';
import {choice} from '../practice-samples.ts';
import {
  course,
  finished,
  lesson,
  lessonView,
  module,
  moduleView,
  stateAfter,
  visited,
} from './shell-samples.ts';

async function show(view: View, state: PlayerState | undefined = stateAfter(visited(2))) {
  await loadElements(lesson.blocks);
  const player = await fixture<CoursePlayerElement>(
    html`<course-player .state=${state} .view=${view}></course-player>`,
  );
  const page = player.renderRoot.querySelector('lesson-page');
  await page?.updateComplete;
  await page?.whole;
  return player;
}

/** A panel as the entry brings it. */
const panel: Panel = {
  render: (state) => html`<course-toc .state=${state} .module=${module}></course-toc>`,
};

async function openPanel(player: CoursePlayerElement) {
  player.addEventListener('course-open-panel', () => (player.panel = panel), {once: true});
  find(player, '.tools [value=contents]').focus();
  await sendKeys({press: 'Enter'});
  await player.updateComplete;
  const toc = find<CourseTocElement>(player, 'course-toc');
  await toc.updateComplete;
  return find<HTMLDialogElement>(toc, 'dialog');
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

  it('WCAG 2.4.3, 4.1.3: moves focus to the heading of the page navigated to', async () => {
    const player = await show(moduleView);
    for (const view of [lessonView, moduleView, {type: 'home'}, {type: 'failed', reason: 'load'}] as const) {
      player.view = view;
      await player.focusPage();
      expect(focused()?.localName, view.type).to.equal('h1');
      expect(document.title, view.type).to.contain(focused()?.textContent ?? 'nothing');
    }
  });

  it('WCAG 2.4.1: lets the keyboard skip the bar', async () => {
    const player = await show(lessonView);
    await sendKeys({press: 'Tab'});
    expect(focused()?.textContent?.trim()).to.equal('Pāriet uz saturu');
    const {width, height} = find(player, '.skip').getBoundingClientRect();
    expect([width > 44, height >= 44]).to.deep.equal([true, true]);
    await sendKeys({press: 'Enter'});
    await player.updateComplete;
    expect(focused()?.localName).to.equal('h1');
  });

  for (const name of ['help', 'contents'] as const) {
    it(`asks for the panel with ${name} when its button is pressed`, async () => {
      const player = await show(lessonView);
      setTimeout(() => void press(player, `.tools [value=${name}]`));
      const {panel} = await oneEvent<OpenPanelEvent>(player, 'course-open-panel');
      expect(panel).to.equal(name);
    });
  }

  it('WCAG 2.1.2: opens a panel by keyboard; Escape closes it and gives the focus back', async () => {
    const player = await show(lessonView);
    const dialog = await openPanel(player);
    expect(dialog.open).to.equal(true);
    expect(focused()?.textContent).to.equal('Aizvērt');
    await expect(player).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await player.updateComplete;
    expect(findAll(player, 'course-toc')).to.have.length(0);
    expect(hasFocus(find(player, '.tools [value=contents]'))).to.equal(true);
  });

  it('takes the panel away when the page changes', async () => {
    const player = await show(lessonView);
    await openPanel(player);
    player.view = moduleView;
    await player.focusPage();
    expect(findAll(player, 'course-toc')).to.have.length(0);
    expect(focused()?.localName).to.equal('h1');
  });

  it('asks for the way out when its button is pressed', async () => {
    const player = await show(lessonView);
    setTimeout(() => void press(player, '.tools .exit'));
    const event = await oneEvent(player, 'course-quick-exit');
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
  });

  it('has a way back to an LMS that asks for it, and to no other', async () => {
    expect(findAll(await show(lessonView), '.tools .return')).to.have.length(0);
    const player = await show(lessonView, {...stateAfter(visited(2)), canReturn: true});
    setTimeout(() => void press(player, '.tools .return'));
    const event = await oneEvent(player, 'course-return');
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
  });

  it('WCAG 2.4.5: leads to every page beside the course from its foot', async () => {
    const player = await show({type: 'home'});
    expect(findAll<HTMLAnchorElement>(player, 'footer a').map(({hash}) => hash)).to.deep.equal([
      '#/page/search',
      '#/page/glossary',
      '#/page/resources',
      '#/page/sources',
      '#/page/help',
      '#/page/reporting',
      '#/page/role',
      '#/page/certificate',
      '#/page/trainer',
      '#/page/reading',
      '#/page/data',
      '#/page/about',
    ]);
  });

  it('shows a page that was brought along, and begins where the page says', async () => {
    const player = await show({
      type: 'page',
      page: {
        title: 'Vārdnīca',
        render: ({course}) =>
          html`<h1 tabindex="-1">${course.title}</h1>
            <input data-start aria-label="Meklēt" />`,
      },
    });
    await player.focusPage();
    expect(wordsOf(player, 'h1')).to.equal(course.title);
    expect(document.title).to.equal('Vārdnīca – Kopīga rīcība');
    expect(focused()?.localName).to.equal('input');
  });

  it('goes to the block that the address names', async () => {
    const player = await show({type: 'lesson', module, lesson, extras: noExtras, block: choice.id});
    await player.focusPage();
    expect(focused()?.textContent?.replace(/\s+/g, ' ')).to.contain(choice.title);
  });

  it('tells what no page can tell, until the next page', async () => {
    const player = await show(moduleView);
    player.alert = 'Palīdzības kontaktus neizdevās ielādēt.';
    await player.updateComplete;
    expect(wordsOf(player, '.notices')).to.contain('Palīdzības kontaktus');
    await player.focusPage();
    await player.updateComplete;
    expect(wordsOf(player, '.notices')).to.equal('');
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

  it('WCAG 1.3.1, 1.3.2, 2.4.6: has these landmarks, headings and live regions on a lesson page', async () => {
    await show(lessonView);
    expect(await outline()).to.deep.equal([
      'banner',
      '  status',
      'status',
      'main',
      '  heading 1 Kas ir cilvēku tirdzniecība',
      '  heading 2 Pēc šīs nodarbības Jūs varēsiet',
      '  heading 2 Darbība, līdzekļi, mērķis',
      '  heading 2 Uzdevums Ko atbildēt kolēģim?',
      '  status',
      '  heading 2 Uzdevums Kurš var būt cietušais?',
      '  status',
      '  navigation Iepriekšējā un nākamā nodarbība',
      'contentinfo',
      '  navigation Kursa lapas',
    ]);
  });
});
