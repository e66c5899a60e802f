import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {loadElements} from '../../../src/components/blocks/load-elements.ts';
import '../../harness/course-player.ts';
import type {CoursePlayerElement} from '../../../src/components/shell/course-player.ts';
import '../../../src/components/shell/lesson/lesson-page.ts';
import type {LessonPageElement} from '../../../src/components/shell/lesson/lesson-page.ts';
import {lookOf} from '../../../src/components/shell/pages/reading/reading-look.ts';
import type {PlayerState} from '../../../src/components/shell/player-state.ts';
import type {SaveState} from '../../../src/components/shell/player-state.ts';
import type {View} from '../../../src/components/shell/view.ts';
import {standardReading} from '../../../src/domain/pages/reading.ts';
import {find, findAll, press} from '../../harness/page.ts';
import {lesson, lessonView, moduleView, stateAfter, visited} from './shell-samples.ts';

async function show(view: View, state: PlayerState = stateAfter(visited(2))) {
  await loadElements(lesson.blocks);
  return fixture<CoursePlayerElement>(html`<course-player .state=${state} .view=${view}></course-player>`);
}

describe('the bar and the notices of course-player', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const width of [320, 337, 650]) {
    it(`keeps its bar to one line of at most 56 px, with the ways out, at ${width} px in every state`, async () => {
      await setViewport({width, height: 666});
      const player = await show(lessonView);
      for (const save of ['saved', 'saving', 'unsent', 'failed', 'closed', undefined] as const) {
        for (const canReturn of [false, true]) {
          player.state = {...stateAfter(visited(2)), save, canReturn};
          await player.updateComplete;
          const name = `${String(save)}, ${canReturn ? 'with' : 'without'} a way back`;
          expect(find(player, '.bar').getBoundingClientRect().height, name).to.be.at.most(56);
          // The way to the start; where an LMS's way back takes its room, the contents lead there.
          const start = find(player, '.brand').getBoundingClientRect();
          if (!canReturn)
            expect(start.width >= 24 && start.height >= 44 && start.left >= 0, name).to.equal(true);
          for (const button of findAll(player, '.tools button')) {
            const box = button.getBoundingClientRect();
            expect(box.left >= 0 && box.right <= width && box.width >= 44 && box.height >= 44, name).to.equal(
              true,
            );
          }
        }
      }
    });
  }

  for (const width of [337, 360, 650]) {
    for (const [name, logo] of Object.entries({square: [32, 32], wide: [64, 32]})) {
      it(`shows a municipality's ${name} logo as high as there is room for at ${width} px, and is one line still`, async () => {
        await setViewport({width, height: 666});
        const [logoWidth = 0, logoHeight = 0] = logo;
        const box = `0 0 ${logoWidth} ${logoHeight}`;
        const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"/>`;
        const src = `data:image/svg+xml,${encodeURIComponent(drawn)}`;
        const state = stateAfter(visited(2));
        const municipality = {name: 'Paraugu novads', logo: {src, width: logoWidth, height: logoHeight}};
        const player = await show(lessonView, {...state, course: {...state.course, municipality}});
        const image = find<HTMLImageElement>(player, '.logo');
        await image.decode();
        // Below 22rem there is no room for a wide one.
        expect(image.height).to.be.at.least(width < 352 && logoWidth > logoHeight ? 20 : 28);
        expect(find(player, '.bar').getBoundingClientRect().height).to.be.at.most(56);
        const last = findAll(player, '.tools button').at(-1)?.getBoundingClientRect();
        expect(last?.right).to.be.at.most(width);
      });
    }
  }

  for (const width of [320, 337, 360, 650]) {
    for (const size of ['large', 'largest'] as const) {
      it(`keeps to its line at ${width} px with ${size} letters, chosen in the course, and cuts nothing off`, async () => {
        await setViewport({width, height: 666});
        const {style} = document.documentElement;
        for (const [name, value] of Object.entries(lookOf({...standardReading, size})))
          style.setProperty(name, value);
        const player = await show(lessonView, {...stateAfter(visited(2)), save: 'failed'});
        const {height} = find(player, '.bar').getBoundingClientRect();
        const boxes = findAll(player, '.tools button').map((button) => button.getBoundingClientRect());
        document.documentElement.removeAttribute('style');
        expect(height).to.be.at.most(56.5);
        expect(boxes.filter(({left, right}) => left < 0 || right > width)).to.deep.equal([]);
        expect(boxes.every((box) => box.width >= 44 && box.height >= 43.9)).to.equal(true);
      });
    }
  }

  it('WCAG 1.4.4: wraps its bar where letters are twice as large, and cuts nothing off', async () => {
    await setViewport({width: 337, height: 666});
    document.documentElement.style.fontSize = '200%';
    const player = await show(lessonView, {...stateAfter(visited(2)), save: 'failed'});
    const boxes = findAll(player, '.tools button').map((button) => button.getBoundingClientRect());
    document.documentElement.style.fontSize = '';
    expect(boxes.filter(({left, right}) => left < 0 || right > 337)).to.deep.equal([]);
  });

  it('tells of a failure until it is mended: on a lesson where one acts, on another page on top', async () => {
    const player = await show(moduleView);
    const notices = (host: CoursePlayerElement | LessonPageElement) => findAll(host, 'trouble-notice').length;
    const become = async (save: SaveState) => {
      player.state = {...stateAfter(visited(2)), save};
      await player.updateComplete;
    };
    await become('failed');
    expect(notices(player), 'failed').to.equal(1);
    await become('saving');
    expect(notices(player), 'tries again').to.equal(1);
    player.view = lessonView;
    await player.updateComplete;
    expect(notices(player), 'a lesson').to.equal(0);
    const lessonPage = find<LessonPageElement>(player, 'lesson-page');
    await lessonPage.updateComplete;
    await lessonPage.whole;
    expect(notices(lessonPage)).to.equal(1);
    await become('saved');
    await lessonPage.updateComplete;
    expect(notices(lessonPage), 'mended').to.equal(0);
    await become('saving');
    await lessonPage.updateComplete;
    expect(notices(lessonPage), 'any other commit').to.equal(0);
  });

  it('lets one go on here where a notice offers that', async () => {
    const notices = [{tone: 'important', text: 'Citā cilnē.', action: 'reload'}] as const;
    const player = await show(moduleView, {...stateAfter(), notices});
    setTimeout(() => void press(player, '.notices button'));
    await oneEvent(player, 'course-reload');
  });
});
