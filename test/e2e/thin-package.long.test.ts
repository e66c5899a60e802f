import {describe, expect, it} from 'vitest';
import {shellLv} from '../../src/locales/lv/shell.ts';
import {visitLv} from '../../src/locales/lv/visit.ts';
import {startBrowser} from './browser.ts';
import {names} from './lms-under-test.ts';
import {startThinSite} from './thin-site.ts';
import {courseFrame, moduleId, openThin, saveState, takeThin, visitThin} from './thin-visit.ts';

visitThin();

it('a thin package, scorm2004-4th, is taken over two hosts with the keyboard alone, left, and resumed', () =>
  takeThin('scorm2004-4th'));

describe.each(['scorm12', 'scorm2004-4th'] as const)('a thin package, %s', (standard) => {
  it('loses nothing when the two pages cannot speak any more', async () => {
    const {lms, quiz, launch} = await openThin(standard);
    const first = await launch();
    await first.learner.start();
    await first.learner.goTo(`#/${moduleId}/${quiz.id}`);
    await first.learner.arriveAt(quiz);
    await first.learner.keys.activate(first.learner.quiz(quiz).locator('#start'));
    await first.learner.answerQuestions(quiz, true, 2);
    await courseFrame(first.page).evaluate(() => {
      MessagePort.prototype.postMessage = () => undefined;
    });
    await first.learner.answerQuestions(quiz, true, 2);
    const left = await first.learner.placeInQuiz(quiz);
    await saveState(first.course).getByText(shellLv.savedHere).waitFor();
    await lms.closePage();

    const again = await launch();
    expect(await again.learner.placeInQuiz(quiz)).toBe(left);
    const response = `.${names[standard].response}`;
    const answers = async () =>
      Object.keys(await lms.stored()).filter((name) => name.endsWith(response)).length;
    await again.learner.answerQuestions(quiz, true);
    await expect.poll(answers).toBe(8);
    expect(lms.errors).toEqual([]);
    await lms.dispose();
  });
});

describe('a thin package', () => {
  it('says what is not saved where the browser keeps nothing for a page in a frame', async () => {
    const browser = await startBrowser();
    const {lms, quiz, launch} = await openThin('scorm12', {browser});
    const {learner, course} = await launch();
    await learner.start();
    await learner.goTo(`#/${moduleId}/${quiz.id}`);
    await learner.arriveAt(quiz);
    await learner.keys.activate(learner.quiz(quiz).locator('#start'));
    await learner.answerQuestions(quiz, true, 1);
    await saveState(course).getByText(shellLv.unsent).waitFor();
    await lms.dispose();
    await browser.close();
  });

  it('shows its course in no other LMS than those it was built for', async () => {
    const narrow = await startThinSite(['https://moodle.example.lv']);
    const {lms} = await openThin('scorm12', {from: narrow});
    const {page, frame} = await lms.launch();
    await page.clock.install();
    await frame.frameLocator('iframe').getByText(visitLv.localNotice).waitFor();
    expect(await lms.stored()).not.toHaveProperty('cmi.suspend_data');
    await lms.dispose();
    await narrow.close();
  });
});
