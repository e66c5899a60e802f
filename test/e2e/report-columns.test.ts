/** A trainer's report has one column per question, whatever the order in which learners meet them. */
import {describe, expect, it} from 'vitest';
import type {QuizBlockElement} from '../../src/components/blocks/quiz/quiz-block.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {names, type Stored, type TestStandard} from './lms-under-test.ts';
import type {PackageContent} from './package-content.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';

const moduleId = 'definitions';
const site = useBuiltSite();

interface Taken {
  /** Slots of the questions in the order asked. */
  readonly asked: readonly number[];
  readonly stored: Stored;
  readonly largestCommitBytes: number;
}

/** Takes the module's quiz twice; the draws are the player's own. */
async function takeQuizTwice(
  content: PackageContent,
  standard: TestStandard,
  isRight: boolean,
): Promise<Taken> {
  const quiz = content.lesson(moduleId, 'quiz');
  const lms = await openStrictFakeLms({browser: site().browser, content, standard});
  const learner = new Learner({...(await lms.launch()), hands: quickHands});
  await learner.goTo(`#/${moduleId}/quiz`);
  await learner.arriveAt(quiz);
  const asked: number[] = [];
  for (let tries = 0; tries < 2; tries++) {
    await learner.keys.activate(learner.quiz(quiz).locator('#start'));
    await learner.quiz(quiz).locator('#question > *').waitFor();
    asked.push(
      ...(await learner
        .quiz(quiz)
        .evaluate((element) => (element as QuizBlockElement).quiz?.open?.questions ?? [])),
    );
    await learner.answerQuestions(quiz, isRight);
  }
  await expect
    .poll(async () => Object.keys(answersIn(await lms.stored(), standard)).length)
    .toBeGreaterThan(8);
  const [stored, {largestCommitBytes}] = [await lms.stored(), await lms.traffic()];
  await lms.dispose();
  return {asked, stored, largestCommitBytes};
}

/** Index → id, of everything answered. */
const answersIn = (stored: Stored, standard: TestStandard): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(stored).flatMap((element) => {
      const [, index] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
      const isAnswer = element.endsWith(`.${names[standard].response}`);
      return index !== undefined && isAnswer ? [[index, stored[`cmi.interactions.${index}.id`] ?? '']] : [];
    }),
  );

describe.each(['scorm12', 'scorm2004-4th'] as const)('%s', (standard) => {
  it('gives one question one index, though two learners meet the questions in different order', async () => {
    const content = builtPackage(`${moduleId}-${standard}`);
    const anna = await takeQuizTwice(content, standard, true);
    const berta = await takeQuizTwice(content, standard, false);
    expect(anna.asked).not.toEqual(berta.asked);
    const bank = content
      .lesson(moduleId, 'quiz')
      .blocks.flatMap((block) => (block.type === 'quiz' ? block.bank : []));
    const columns = Object.fromEntries(
      bank.map(({interaction, reportId}) => [String(interaction), reportId]),
    );
    for (const {stored} of [anna, berta]) expect(columns).toMatchObject(answersIn(stored, standard));
    console.log(
      `${moduleId}, ${standard}: ${bank.length} columns, largest commit of a quiz taken twice ` +
        `${Math.max(anna.largestCommitBytes, berta.largestCommitBytes)} bytes`,
    );
  });
});
