/** The window's title, where a lesson is in another language than the course. */
import {expect} from '@open-wc/testing';
import {LessonPageElement} from '../../../src/components/shell/lesson/lesson-page.ts';
import {find} from '../../harness/page.ts';
import {lesson, module, moduleStateAfter} from './shell-samples.ts';
import {showLesson} from './show-lesson.ts';

describe('a lesson in another language', () => {
  it('WCAG 3.1.2: marks the window’s title while it is on screen, not when it is drawn unseen', async () => {
    const title = document.head.querySelector('title');
    const unseen = new LessonPageElement();
    Object.assign(unseen, {
      module,
      moduleState: moduleStateAfter(),
      lesson: {...lesson, lang: 'ru', blocks: []},
    });
    unseen['performUpdate']();
    expect(find(unseen, 'h1').lang).to.equal('ru');
    expect(title?.hasAttribute('lang')).to.equal(false);

    const page = await showLesson({lesson: {...lesson, lang: 'ru'}});
    expect(title?.lang).to.equal('ru');
    page.remove();
    expect(title?.hasAttribute('lang')).to.equal(false);
  });
});
