import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {loadElements} from '../../../src/components/blocks/load-elements.ts';
import {blockInView} from '../../../src/components/shell/lesson/block-in-view.ts';
import '../../harness/course-player.ts';
import type {CoursePlayerElement} from '../../../src/components/shell/course-player.ts';
import '../../../src/components/shell/lesson/lesson-page.ts';
import type {View} from '../../../src/components/shell/view.ts';
import {find} from '../../harness/page.ts';
import {lesson, lessonView, moduleView, stateAfter} from './shell-samples.ts';

async function show(view: View): Promise<CoursePlayerElement> {
  await loadElements(lesson.blocks);
  const player = await fixture<CoursePlayerElement>(
    html`<course-player .state=${stateAfter()} .view=${view}></course-player>`,
  );
  await player.updateComplete;
  return player;
}

describe('the block in view', () => {
  beforeEach(() => setViewport({width: 400, height: 300}));
  afterEach(async () => {
    window.scrollTo(0, 0);
    await setViewport({width: 800, height: 600});
  });

  it('is the first one when a lesson is opened', async () => {
    const player = await show(lessonView);
    window.scrollTo(0, 0);
    expect(blockInView(player)).to.deep.equal({id: lesson.blocks[0]?.id, isFirst: true});
  });

  it('is the one that was brought to the top, and stays so', async () => {
    const player = await show(lessonView);
    const page = find<HTMLElementTagNameMap['lesson-page']>(player, 'lesson-page');
    await page.updateComplete;
    await page.whole;
    // Room below, so that each of them can stand at the top.
    page.style.paddingBottom = '40rem';
    for (const [index, {id}] of lesson.blocks.entries()) {
      page.goTo(id);
      expect(blockInView(player), id).to.deep.equal({id, isFirst: index === 0});
    }
  });

  it('is the last one at the end of the page, and none where there is no lesson', async () => {
    const player = await show(lessonView);
    const page = find<HTMLElementTagNameMap['lesson-page']>(player, 'lesson-page');
    await page.updateComplete;
    await page.whole;
    page.style.paddingBottom = '200rem';
    window.scrollTo(0, document.documentElement.scrollHeight);
    expect(blockInView(player)?.id).to.equal(lesson.blocks.at(-1)?.id);
    expect(blockInView(await show(moduleView))).to.equal(undefined);
  });
});
