/** Parts of a block that have ### sections of their own: questions of a quiz, decisions of a case, pauses of a film. */
import type * as v from 'valibot';
import type {Place, Problems} from '../problems.ts';
import type {Sourced} from '../read/sourced.ts';
import type {DecisionLogic} from './scenario/decision-fields.ts';

/** The parts as lesson.yaml has them, the same for all languages. `Q`: what it says of a question. */
export interface BlockParts<Q> {
  /** Questions; those that could not be read are left out. */
  readonly questions: readonly Sourced<Q>[];
  /** Decisions, likewise. */
  readonly decisions: readonly Sourced<DecisionLogic>[];
  /** Ids of all ### sections, those that could not be read included, with their places. */
  readonly partIds: ReadonlyMap<string, Place>;
}

/** Reads lists of parts out of one block of lesson.yaml; what cannot be read is reported. */
export interface PartReader<Q> {
  readonly problems: Problems;
  readonly place: Sourced<unknown>['place'];
  /** Ids of everything in the list; one that stands twice is reported. */
  ids(field: string, items: readonly unknown[]): ReadonlyMap<string, Place>;
  /** What can be read of the list; what repeats an id is left out, so that its words are not read twice. */
  all<S extends v.GenericSchema<unknown, {readonly id: string}>>(
    field: string,
    items: readonly unknown[],
    schema: S,
  ): readonly Sourced<v.InferOutput<S>>[];
  /** The same for questions, each of which is checked as its kind wants it. */
  questions(field: string, items: readonly unknown[]): readonly Sourced<Q>[];
}
