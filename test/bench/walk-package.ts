import type {Lesson} from '../../src/domain/course/course.ts';
import {quickHands} from '../e2e/hands.ts';
import {Learner} from '../e2e/learner.ts';
import type {PackageContent} from '../e2e/package-content.ts';
import type {StrictFakeLms, Traffic} from '../e2e/strict-fake-lms.ts';

/** What was said to the LMS on one stretch of the way. */
export interface Stretch {
  readonly kind: 'launch' | 'lesson' | 'quiz';
  readonly calls: number;
  readonly commits: number;
  readonly blockedMs: number;
}

/** Takes a whole package, everything right at the first time. */
export async function walkPackage(
  lms: StrictFakeLms,
  content: PackageContent,
): Promise<{readonly stretches: readonly Stretch[]; readonly whole: Traffic}> {
  const {page, frame} = await lms.launch();
  const learner = new Learner({page, frame, hands: quickHands});
  const settled = async () => {
    // What is under way is over: nothing is being saved, and the next page is there.
    await frame.locator('course-player main:not([aria-busy])').waitFor();
    await page.waitForTimeout(100);
    return lms.traffic();
  };
  const stretches: Stretch[] = [];
  let before: Traffic = {calls: 0, commits: 0, blockedMs: 0, largestCommitBytes: 0, longestSuspendChars: 0};
  const note = async (kind: Stretch['kind']) => {
    const now = await settled();
    stretches.push({
      kind,
      calls: now.calls - before.calls,
      commits: now.commits - before.commits,
      blockedMs: now.blockedMs - before.blockedMs,
    });
    before = now;
  };
  await frame.locator('.hero a.button.primary:not([aria-hidden])').waitFor();
  await note('launch');
  await learner.start(1);
  for (const lesson of lessonsOf(content)) {
    await learner.goTo(`#/${lesson.module}/${lesson.id}`);
    const isQuiz = lesson.blocks.some(({type}) => type === 'quiz');
    if (isQuiz) {
      await learner.takeAround(lesson, true);
      await learner.takeQuiz(lesson, true);
      await learner.keys.activate(learner.finishButton);
    } else await learner.takeLesson(lesson, true);
    await note(isQuiz ? 'quiz' : 'lesson');
  }
  return {stretches, whole: before};
}

const lessonsOf = (content: PackageContent): readonly Lesson[] =>
  content.course.modules
    .filter(({id}) => content.course.scope === 'course' || content.course.scope === id)
    .flatMap(({id}) => content.module(id).lessons.map((lesson) => content.lesson(id, lesson.id)));
