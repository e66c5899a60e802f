import type {Block, Decision, Question, RatingBlock, ScenarioBlock} from '../../src/domain/blocks/blocks.ts';
import {responseOfDecision} from '../../src/domain/blocks/scenario/decision.ts';
import {isRating} from '../../src/domain/blocks/rating/rating.ts';
import {responseOf, rightAnswerOf} from '../../src/domain/blocks/practice.ts';
import type {Lesson} from '../../src/domain/course.ts';
import type {BankQuestion} from '../../src/domain/question-bank.ts';
import type {RichText} from '../../src/domain/rich-text.ts';
import {plainText} from '../content/markdown/plain-text.ts';

/** Everything of a lesson that is reported, in words. */
export const questionsOf = (lesson: Lesson): readonly BankQuestion[] =>
  lesson.blocks.flatMap((block) => questionsOfBlock(block, lesson));

function questionsOfBlock(block: Block, lesson: Lesson): readonly BankQuestion[] {
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
    text: `${joined(question.title, question.body)}${judged(question)}`,
    words: wordsOf(question),
    right: [pattern.join(',')],
  };
}

function ofDecision(decision: Decision, {title}: ScenarioBlock, {module, id: lesson}: Lesson): BankQuestion {
  const {type, pattern, alternatives = []} = responseOfDecision(decision, {});
  return {
    id: decision.reportId,
    module,
    lesson,
    part: 'case',
    objective: decision.objective,
    type,
    text: `${title}: ${asked(decision)}`,
    words: wordsByKey(decision.options),
    right: [pattern, ...alternatives].map((parts) => parts.join(',')),
  };
}

const ofRating = ({statements}: RatingBlock, {module, id}: Lesson): readonly BankQuestion[] =>
  statements.map(({reportId, text}) => {
    const about = {id: reportId, module, lesson: id, objective: id, text: plainText(text)};
    return {...about, part: 'rating' as const, type: 'likert' as const, words: {}, right: []};
  });

/** Key of a report → words. */
function wordsOf(question: Question): Readonly<Record<string, string>> {
  switch (question.type) {
    case 'choice':
      return wordsByKey(question.choices);
    case 'judge':
      // One statement is reported as true or false, several by the keys of those judged true.
      return question.statements.length > 1
        ? wordsByKey(question.statements)
        : {t: question.labels.true, f: question.labels.false};
    case 'sort':
      return {
        ...wordsByKey(question.cards),
        ...Object.fromEntries(question.groups.map(({label}, place) => [`value:${place + 1}`, label])),
      };
    case 'match':
      return {...wordsByKey(question.pairs), ...wordsByKey(question.targets)};
    case 'order':
      return wordsByKey(question.items);
    case 'mark':
      return Object.fromEntries(question.passages.map(({key, text}) => [key, text]));
    case 'estimate':
      return {unit: question.unit};
  }
}

/** A statement alone is no question: what it is to be judged as stands behind it. */
const judged = (question: Question): string =>
  question.type === 'judge' && question.statements.length === 1
    ? ` (${question.labels.true} / ${question.labels.false}?)`
    : '';

/** A heading may only say how the story goes on; the last sentence of its text asks. */
function asked({title, body}: Decision): string {
  if (title.includes('?')) return title;
  const [last = ''] = plainText(body)
    .split(/(?<=[.!?]["”“]?)\s+/)
    .slice(-1);
  const heading = /[.!?]["”“]?$/.test(title) ? title : `${title}.`;
  return last === '' ? title : `${heading} ${last}`;
}

const wordsByKey = (
  items: readonly {readonly key: string; readonly text: RichText}[],
): Readonly<Record<string, string>> => Object.fromEntries(items.map(({key, text}) => [key, plainText(text)]));

const joined = (title: string, body: RichText): string =>
  [title, plainText(body)].filter((part) => part !== '').join(' ');
