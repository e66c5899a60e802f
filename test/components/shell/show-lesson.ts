import {fixture, html} from '@open-wc/testing';
import {loadElements} from '../../../src/components/blocks/load-elements.ts';
import '../../../src/components/shell/lesson/lesson-page.ts';
import type {LessonPageElement} from '../../../src/components/shell/lesson/lesson-page.ts';
import {lesson, module, moduleStateAfter} from './shell-samples.ts';

/** The sample lesson on screen, all of it, with these properties in place of those of a learner who has done nothing. */
export async function showLesson(properties: Partial<LessonPageElement> = {}): Promise<LessonPageElement> {
  await loadElements(lesson.blocks);
  const page = await fixture<LessonPageElement>(
    html`<main>
      <lesson-page .module=${module} .lesson=${lesson} .moduleState=${moduleStateAfter()}></lesson-page>
    </main>`,
  ).then((main) => main.querySelector('lesson-page'));
  if (!page) throw new Error('The page is not there.');
  Object.assign(page, properties);
  await page.updateComplete;
  await page.whole;
  return page;
}
