/** What makes a question the one it is, besides its words: its kind, its options, what is right. */
import type {Block} from '../../../src/domain/blocks/blocks.ts';
import {
  isPractice,
  responseOf,
  rightAnswerOf,
  type PracticeBlock,
} from '../../../src/domain/blocks/practice.ts';
import type {Decision} from '../../../src/domain/blocks/scenario/scenario-block.ts';
import {keysOf} from '../blocks/practice-compiler.ts';
import {compilerOfQuestion} from '../blocks/registry.ts';
import {isRating} from '../../../src/domain/blocks/rating/rating.ts';
import type {CompiledLesson} from '../compile/compile-lesson.ts';
import type {Place} from '../problems.ts';
import type {BlockSource} from '../read/read-lesson.ts';
import type {RecordedQuestion} from '../schemas/questions.ts';

/** As `questions.yaml` has it; all keys are joined by commas. */
export interface QuestionEntry extends Omit<RecordedQuestion, 'retired'> {
  /** Tracking number. */
  readonly number: number;
  readonly place: Place;
}

/** Everything of a lesson whose answer is saved or reported, in the order of its blocks. */
export function questionEntries({lesson, source}: CompiledLesson): readonly QuestionEntry[] {
  const blocks = new Map(source.blocks.map((block) => [block.logic.id, block]));
  return lesson.blocks.flatMap((block) => {
    const from = blocks.get(block.id);
    return from ? identified(block).map((each) => entryOf(each, from, source.id)) : [];
  });
}

type Identity = Pick<RecordedQuestion, 'kind' | 'options' | 'right'>;
interface Identified extends Identity {
  /** Of the block, the question or the decision. */
  readonly id: string;
  readonly number: number;
  /** Of a decision: its scenario. */
  readonly scenario?: string;
}

function entryOf({id, scenario, ...rest}: Identified, from: BlockSource, lesson: string): QuestionEntry {
  const part = [...from.questions, ...from.decisions].find(({logic}) => logic.id === id) ?? from;
  const name = scenario === undefined ? id : `${scenario}-${id}`;
  return {owner: `${lesson}/${name}`, ...rest, place: part.place('tracking')};
}

function identified(block: Block): readonly Identified[] {
  if (block.type === 'quiz')
    return block.bank.map((question) => ({
      id: question.id,
      number: question.tracking,
      ...ofPractice(question),
    }));
  if (block.type === 'scenario')
    return block.decisions.map((decision) => ({
      id: decision.id,
      scenario: block.id,
      number: decision.tracking,
      ...ofDecision(decision),
    }));
  if (isPractice(block)) return [{id: block.id, number: block.tracking, ...ofPractice(block)}];
  if (!isRating(block)) return [];
  return [{id: block.id, number: block.tracking, kind: block.type, options: keysOf(block.statements)}];
}

function ofPractice(block: PracticeBlock): Identity {
  const {pattern} = responseOf(block, rightAnswerOf(block));
  const kind = compilerOfQuestion(block);
  return {
    kind: kind.recordKind?.(block) ?? block.type,
    options: kind.options(block),
    right: pattern.join(','),
  };
}

function ofDecision(decision: Decision): Identity {
  const good = decision.options.filter(({quality}) => quality === 'good');
  return {
    kind: decision.many ? 'decision-many' : 'decision',
    options: keysOf(decision.options),
    right: keysOf(good),
  };
}
