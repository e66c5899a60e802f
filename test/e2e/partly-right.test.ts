/** Two half right answers are no "0 %": what the learner is told, what the LMS gets, what stays. */
import {expect, it} from 'vitest';
import type {PracticeBlock} from '../../src/domain/blocks/practice.ts';
import type {Question} from '../../src/domain/blocks/quiz/quiz-block.ts';
import {answerBlock} from './answer-block.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {names} from './lms-under-test.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';

const moduleId = 'definitions';
const site = useBuiltSite();

type Several = Extract<PracticeBlock, {type: 'choice'}>;
const isSeveral = (block: PracticeBlock): block is Several => block.type === 'choice' && block.many;

/** One of its right answers alone: so much of the question is right. */
const partOf = ({choices}: Several): number =>
  Math.round(100 / choices.filter(({right}) => right).length) / 100;

it.each(['scorm12', 'scorm2004-4th'] as const)(
  'a partly right answer in a package of %s',
  async (standard) => {
    const content = builtPackage(`${moduleId}-${standard}`);
    const lesson = content.lesson(moduleId, 'quiz');
    const lms = await openStrictFakeLms({browser: site().browser, content, standard});
    const learner = new Learner({...(await lms.launch()), hands: quickHands});
    await learner.goTo(`#/${moduleId}/quiz`);
    await learner.arriveAt(lesson);
    const quiz = learner.quiz(lesson);
    expect(await quiz.locator('.rule').innerText()).toContain('Daļēji pareiza atbilde dod daļu punkta.');

    const asked = new Map<Question['reportId'], {credit: number; index: number}>();
    let best = 0;
    // New questions come first, so the second try asks the rest of the bank at the latest.
    for (let tries = 0; tries < 3; tries++) {
      await quickHands.activate(quiz.locator('#start'));
      let earned = 0;
      for (let place = 0; place < 8; place++) {
        const question = quiz.locator('#question > *');
        await question.waitFor();
        const block = (await learner.questionOnScreen(question, lesson)) as Question;
        if (isSeveral(block)) {
          const [right] = block.choices.filter((choice) => choice.right);
          await quickHands.tick(question.locator(`input[value="${right?.key}"]`));
          await quickHands.activate(question.locator('#check'));
          const part = partOf(block);
          expect((await question.locator('#verdict').innerText()).replaceAll('\u00a0', ' ')).toContain(
            `Daļēji pareizi: ${String(part).replace('.', ',')} no 1.`,
          );
          earned += part;
          if (!asked.has(block.reportId)) asked.set(block.reportId, {credit: part, index: block.interaction});
        } else await answerBlock(quickHands, question, block, false);
        await quickHands.activate(quiz.locator('.ways [value=next]'));
      }
      const score = Math.round((earned / 8) * 10_000) / 100;
      // On screen whole per cents, rounded down; the LMS gets all of it.
      expect(await quiz.locator('.score').innerText()).toBe(`${String(Math.floor(score))}\u00a0%`);
      best = Math.max(best, score);
    }
    expect(asked.size).toBeGreaterThan(0);
    expect(best).toBeGreaterThan(0);

    await expect.poll(async () => Number((await lms.stored())[names[standard].raw])).toBe(best);
    const stored = await lms.stored();
    for (const [id, {credit, index}] of asked) {
      expect(stored[`cmi.interactions.${index}.id`]).toBe(id);
      expect(stored[`cmi.interactions.${index}.result`]).toBe(String(credit));
    }
    await lms.closePage();
    const again = await lms.launch();
    // A failed quiz is not what one goes on with while lessons are left.
    await new Learner(again).goTo(`#/${moduleId}/quiz`);
    await again.frame.locator('lesson-page .score').waitFor();
    expect(Number((await lms.stored())[names[standard].raw])).toBe(best);
    expect(lms.errors).toEqual([]);
    await lms.dispose();
  },
);
