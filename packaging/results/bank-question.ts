import {wordsByKey, type ReportWords} from '../../src/domain/blocks/answers/practice-logic.ts';
import type {Block} from '../../src/domain/blocks/blocks.ts';
import type {Question} from '../../src/domain/blocks/quiz/quiz-block.ts';
import {isRating, type RatingBlock} from '../../src/domain/blocks/rating/rating.ts';
import type {Decision, ScenarioBlock} from '../../src/domain/blocks/scenario/scenario-block.ts';
import {responseOfDecision} from '../../src/domain/blocks/scenario/decision.ts';
import {offerOf, reportWordsOf, responseOf, rightAnswerOf} from '../../src/domain/blocks/practice.ts';
import {returnReportId, slotsOfReturn} from '../../src/domain/return/return-scope.ts';
import type {Lesson} from '../../src/domain/course/course.ts';
import type {BankQuestion} from '../../src/domain/exchange/question-bank.ts';
import {plainText} from '../content/markdown/plain-text.ts';

/** Everything of a lesson that is reported, in words. */
export const questionsOf = (lesson: Lesson): readonly BankQuestion[] =>
  lesson.blocks.flatMap((block) => questionsOfBlock(block, lesson));

function questionsOfBlock(block: Block, lesson: Lesson): readonly BankQuestion[] {
  if (block.type === 'quiz' && block.asReturn) return ofReturn(block.asReturn.at, lesson);
  if (block.type === 'quiz')
    return block.scored ? block.bank.map((question) => ofQuestion(question, lesson)) : [];
  if (block.type === 'scenario')
    return block.decisions.map((decision) => ofDecision(decision, block, lesson));
  return isRating(block) ? ofRating(block, lesson) : [];
}

function ofQuestion(question: Question, {module, id: lesson}: Lesson): BankQuestion {
  const {type, pattern} = responseOf(question, rightAnswerOf(question));
  return {
    id: question.reportId,
    module,
    lesson,
    part: 'quiz',
    objective: question.objective,
    type,
    text: textOf(question),
    words: inPlain(reportWordsOf(question)),
    right: [pattern.join(',')],
  };
}

/** The places of a return: what is asked there is another question for each learner, so it has no words and no answer of its own. */
function ofReturn(at: number, {module, id: lesson, title}: Lesson): readonly BankQuestion[] {
  const about = {module, lesson, objective: lesson, type: 'choice' as const, words: {}, right: []};
  return slotsOfReturn(at).places.map((_, place, {length}) => ({
    ...about,
    id: returnReportId(at, place),
    part: place === 0 ? 'case' : 'quiz',
    text: `${title} (${place + 1}/${length})`,
  }));
}

function ofDecision(
  decision: Decision,
  {id: block, title}: ScenarioBlock,
  {module, id: lesson}: Lesson,
): BankQuestion {
  const {type, pattern, alternatives = []} = responseOfDecision(decision, {});
  return {
    id: decision.reportId,
    module,
    lesson,
    part: 'case',
    block,
    objective: decision.objective,
    type,
    text: `${title}: ${asked(decision)}`,
    words: inPlain(wordsByKey(decision.options)),
    right: [pattern, ...alternatives].map((parts) => parts.join(',')),
  };
}

const ofRating = ({statements}: RatingBlock, {module, id}: Lesson): readonly BankQuestion[] =>
  statements.map(({reportId, text}) => {
    const about = {id: reportId, module, lesson: id, objective: id, text: plainText(text)};
    return {...about, part: 'rating' as const, type: 'likert' as const, words: {}, right: []};
  });

/** A heading may only say how the story goes on; the last sentence of its text asks. */
function asked({title, body}: Decision): string {
  if (title.includes('?')) return title;
  const [last = ''] = plainText(body)
    .split(/(?<=[.!?]["”“]?)\s+/)
    .slice(-1);
  const heading = /[.!?]["”“]?$/.test(title) ? title : `${title}.`;
  return last === '' ? title : `${heading} ${last}`;
}

const inPlain = (words: ReportWords): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, typeof text === 'string' ? text : plainText(text)]),
  );

/** What is asked; where that alone is no question, what can be answered stands behind it. */
function textOf(question: Question): string {
  const asked = [question.title, plainText(question.body)].filter((part) => part !== '').join(' ');
  const offer = offerOf(question);
  return offer === '' ? asked : `${asked} (${offer})`;
}
