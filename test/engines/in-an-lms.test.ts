/** Built packages in each engine, with the keyboard alone, in an LMS that is as strict as real ones. */
import {describe, expect, it} from 'vitest';
import {builtPackage} from '../e2e/built-site.ts';
import {names, type TestStandard} from '../e2e/lms-under-test.ts';
import {engines} from './engines.ts';
import {useEngine} from './use-engine.ts';
import {openEngineLms} from './engine-lms.ts';

const moduleId = 'definitions';

describe.each(engines)('a package in $name', (engine) => {
  const running = useEngine(engine);

  it.each<TestStandard>(['scorm12', 'scorm2004-4th'])(
    '%s: a quiz and a lesson are taken with the keyboard alone, left in the middle, and gone on with',
    async (standard) => {
      const content = builtPackage(`${moduleId}-${standard}`);
      const [first, second] = content.module(moduleId).lessons.map(({id}) => content.lesson(moduleId, id));
      if (!first || !second) throw new Error('The module has no two lessons.');
      const lms = await openEngineLms({page: running().page, content, standard});
      const learner = await lms.launch();
      await learner.start(1);
      await learner.takeAround(first, true);
      await learner.keys.activate(learner.quiz(first).locator('#start'));
      await learner.answerQuestions(first, true, 2);
      const left = await learner.placeInQuiz(first);
      await lms.leave();

      const again = await lms.launch();
      expect(await again.placeInQuiz(first)).toBe(left);
      await again.answerQuestions(first, true);
      await again.keys.activate(again.finishButton);
      await again.takeLesson(second, false);
      await lms.leave();

      await lms.launch();
      await lms.place('lesson-page h1').waitFor();
      const stored = await lms.stored();
      expect(names[standard].status.map((element) => stored[element] ?? 'unknown')).toEqual(
        standard === 'scorm12' ? ['incomplete'] : ['incomplete', 'unknown'],
      );
      expect(stored[names[standard].exit]).toBe('suspend');
      await lms.leave();
      await lms.close();
    },
  );
});
