/** The learner's own choice of a language, by the contents, which are there at any moment. */
import type {FrameLocator, Page} from 'playwright-core';

/** Where the course is: the LMS's frame, or the page itself. */
export type CourseView = Pick<Page | FrameLocator, 'locator' | 'getByRole'>;

/** What closes a panel, in each language. */
export const close = /^(?:Aizvērt|Close|Закрыть)/;

/** @param name as the language calls itself, e.g. `English` */
export async function chooseLanguage(view: CourseView, name: string): Promise<void> {
  const toc = view.locator('course-toc');
  await view.locator('course-player .tools [value=contents]').click();
  await toc.getByRole('button', {name, exact: true}).click();
  await toc.getByRole('button', {name, exact: true, pressed: true}).waitFor();
  await toc.getByRole('button', {name: close}).click();
}

export const languageOf = (view: CourseView) => view.locator('html').getAttribute('lang');

/** What is on screen of a quiz, without its words. */
export async function quizState(view: CourseView) {
  const quiz = view.locator('quiz-block');
  return {
    question: await quiz
      .locator('#question > *')
      .evaluate((element) => (element as unknown as {block: {id: string}}).block.id),
    picked: await quiz
      .locator('#question input:checked')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
    place: (await quiz.locator('.paper').innerText()).match(/\d+/g)?.slice(0, 2),
  };
}
