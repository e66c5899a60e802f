import type {Block} from '../../../src/domain/blocks/blocks.ts';
import {isPractice, type PracticeBlock} from '../../../src/domain/blocks/practice.ts';
import type {VideoBlock} from '../../../src/domain/blocks/video/video-block.ts';
import {wordsOf} from '../checks/sentences.ts';
import type {Passage} from './compile-lesson.ts';

/**
 * How long a lesson takes: reading, doing, watching. What each number rests on stands in README.md of
 * this folder; a better measurement is written here and nowhere else.
 */

/** Silent reading of Latvian on a screen, to learn from it. */
const wordsPerMinute = 120;

/** Seconds beside the reading: to think, to pick, to wait for what opens. Of each item, as the block has them. */
const secondsPer = {
  opening: 3,
  statement: 5,
  mark: 5,
  card: 6,
  step: 6,
  pair: 8,
  rating: 6,
  choice: 12,
  guess: 12,
  decision: 15,
  question: 6,
  note: 60,
  plan: 240,
} as const;

/** Opening a lesson, seeing what it wants and going on takes as much, however short it is. */
export const fewestMinutes = 3;

/** Minutes of one learner, not rounded, who does everything once, with what is shown to institutions included. */
export function minutesOf(blocks: readonly Block[], passages: readonly Passage[]): number {
  const words = passages.reduce((sum, {texts, share}) => sum + share * wordsIn(texts), 0);
  const seconds = blocks.reduce((sum, block) => sum + secondsOf(block), 0);
  return Math.max(fewestMinutes, words / wordsPerMinute + seconds / 60);
}

/** How many words a learner reads there. */
export function wordsIn(texts: Passage['texts']): number {
  return texts.reduce((sum, {text}) => sum + wordsOf(text).length, 0);
}

function secondsOf(block: Block): number {
  if (isPractice(block)) return secondsOfPractice(block);
  switch (block.type) {
    case 'prose':
      return 0;
    case 'reveal':
      return block.items.length * secondsPer.opening;
    case 'figure':
      return block.spots.length * secondsPer.opening;
    case 'video':
      return watching(block) + block.pauses.length * secondsPer.choice;
    case 'attitude':
    case 'evaluation':
      return block.statements.length * secondsPer.rating;
    case 'scenario':
      return block.decisions.length * secondsPer.decision;
    case 'reflection':
      return secondsPer.note;
    case 'action-plan':
      return secondsPer.plan;
    case 'quiz':
      return (
        (block.draw / Math.max(1, block.bank.length)) *
        block.bank.reduce((sum, question) => sum + secondsPer.question + secondsOfPractice(question), 0)
      );
  }
}

function secondsOfPractice(block: PracticeBlock): number {
  switch (block.type) {
    case 'choice':
      return secondsPer.choice;
    case 'estimate':
      return secondsPer.guess;
    case 'judge':
      return block.statements.length * secondsPer.statement;
    case 'mark':
      return block.passages.length * secondsPer.mark;
    case 'sort':
      return block.cards.length * secondsPer.card;
    case 'order':
      return block.items.length * secondsPer.step;
    case 'match':
      return block.pairs.length * secondsPer.pair;
  }
}

/** A film of our own lasts as long as it lasts; what a municipality puts into a place (`about`) changes no minutes. */
function watching({film, about}: VideoBlock): number {
  return film?.kind === 'file' && !about ? film.durationMs / 1000 : 0;
}
