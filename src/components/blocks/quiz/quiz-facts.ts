import {html, nothing, type TemplateResult} from 'lit';
import type {QuizBlock} from '../../../domain/blocks/quiz/quiz-block.ts';
import type {QuizProgress} from '../../../domain/progress/progress.ts';
import {strings} from '../../../locales/blocks.ts';

/** What one knows before a try: how many questions, the pass mark, how it went so far, what counts. */
export function renderQuizFacts(
  {draw, bank, passMark, scored, asReturn}: QuizBlock,
  quiz: QuizProgress | undefined,
  isOnce: boolean,
): TemplateResult {
  const words = strings().quiz;
  const questions = asReturn ? words.questions : scored ? words.questionsOfTry : words.questionsBefore;
  return html`<dl class="facts">
      ${fact(questions, String(Math.min(draw, bank.length)))}
      ${scored ? fact(words.passMark, words.percent(passMark)) : nothing}
      ${scored && quiz?.best !== undefined ? fact(words.best, words.score(quiz.best)) : nothing}
      ${quiz?.tries ? fact(words.tries, String(quiz.tries)) : nothing}
    </dl>
    ${scored ? html`<p class="rule">${isOnce ? nothing : words.tryAgain} ${words.partly}</p>` : nothing}`;
}

function fact(name: string, value: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
