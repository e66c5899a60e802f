import type {Answer} from '../../../src/domain/blocks/answer.ts';
import type {PracticeBlock} from '../../../src/domain/blocks/blocks.ts';
import {gradeAnswer, rightAnswerOf} from '../../../src/domain/blocks/practice.ts';
import {guessing} from '../../../src/domain/blocks/estimate.ts';

interface Letter {
  readonly key: string;
  readonly right: boolean;
}

/** A whole answer with as little right in it as the block allows. Throws when every answer is right. */
export function wrongAnswerOf(block: PracticeBlock): Answer {
  const answer = answerOf(block);
  if (gradeAnswer(block, answer).right) throw new Error(`Block ${block.id} cannot be answered wrongly.`);
  return answer;
}

function answerOf(block: PracticeBlock): Answer {
  switch (block.type) {
    case 'choice':
      return wrongLetters(block.choices, block.many);
    case 'mark':
      return wrongLetters(block.passages, true);
    case 'judge':
      return Object.fromEntries(block.statements.map(({key, right}) => [key, right ? 'f' : 't']));
    case 'sort':
      return others(
        rightAnswerOf(block),
        block.groups.map(({key}) => key),
      );
    case 'match':
      return others(
        rightAnswerOf(block),
        block.targets.map(({key}) => key),
      );
    case 'order':
      return Object.fromEntries(block.items.toReversed().map(({key}, at) => [key, String(at + 1)]));
    case 'estimate':
      return guessing(Math.abs(block.answer - block.from) > block.tolerance ? block.from : block.to);
  }
}

/** All that is wrong, or one of it; where everything is right, the first alone. */
function wrongLetters(letters: readonly Letter[], isMany: boolean): Answer {
  const wrong = letters.filter(({right}) => !right);
  const picked = wrong.length === 0 ? letters.slice(0, 1) : isMany ? wrong : wrong.slice(0, 1);
  return Object.fromEntries(picked.map(({key}) => [key, 'x']));
}

/** Each key with another value than its right one. */
const others = (right: Answer, values: readonly string[]): Answer =>
  Object.fromEntries(
    Object.entries(right).map(([key, value]) => [key, values.find((other) => other !== value) ?? value]),
  );
