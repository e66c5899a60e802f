import {finalTestId} from '../../../src/domain/quiz/passing.ts';
import {otherBlock} from '../read/other-section.ts';
import type {Place} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import type {BlockSource} from '../read/read-lesson.ts';
import type {ModuleSource} from '../read/read-module.ts';

/**
 * What a package reports: everything, or only the final test and the attitudes, where one report of
 * the whole course would be too long for an LMS (SCORM 2004 sends all of it at every commit).
 */
export type ReportScope = 'all' | 'test-and-attitudes';

/** Something whose first answer is reported. */
export interface ReportedSource {
  /** Unique in its module. */
  readonly id: string;
  readonly type: 'question' | 'decision' | 'attitude' | 'evaluation';
  readonly place: Place;
}

/** Report ids in the order that fixes the indexes of their interactions. */
export function numberInteractions(
  modules: readonly ModuleSource[],
  content: Content,
  scope: ReportScope,
): readonly string[] {
  return modules.flatMap((module) => {
    const isIncluded = ({type}: ReportedSource): boolean =>
      scope === 'all' || type === 'attitude' || (type === 'question' && module.id === finalTestId);
    return reportedIn(module, content)
      .filter(isIncluded)
      .map(({id}) => `${module.id}.${id}`);
  });
}

/** All that a module reports: the questions of its scored quiz, then the rest by lesson. */
export function reportedIn({lessons}: ModuleSource, content: Content): readonly ReportedSource[] {
  // Own lessons are told to no LMS: a column of the course never moves, and no report gets longer.
  const blocks = lessons.filter(({own}) => !own).flatMap((lesson) => lesson.blocks);
  return [...blocks.flatMap(questionsOf), ...blocks.flatMap((block) => othersOf(block, content))];
}

function questionsOf({logic, questions}: BlockSource): readonly ReportedSource[] {
  if (logic.type !== 'quiz' || !logic.scored) return [];
  return questions.map(({logic: {id}, place}) => ({id, type: 'question', place: place('id')}));
}

function othersOf(block: BlockSource, content: Content): readonly ReportedSource[] {
  const {logic, place} = block;
  if (logic.type === 'scenario') {
    return block.decisions.map((decision) => ({
      id: `${logic.id}-${decision.logic.id}`,
      type: 'decision',
      place: decision.place('id'),
    }));
  }
  if (logic.type !== 'attitude' && logic.type !== 'evaluation') return [];
  const {id, type} = logic;
  return statementsOf(logic, content).map((key) => ({id: `${id}-${key}`, type, place: place('id')}));
}

function statementsOf(logic: Ratings, content: Content): readonly string[] {
  if (!('same-as' in logic) || logic['same-as'] === undefined) return logic.statements ?? [];
  const other = otherBlock(content, logic['same-as'])?.logic;
  return (other?.type === 'attitude' && other.statements) || [];
}

type Ratings = Extract<BlockSource['logic'], {readonly type: 'attitude' | 'evaluation'}>;
