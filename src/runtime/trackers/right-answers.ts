import type {Interaction} from '../tracker.ts';

/** Every right answer of an interaction, in order; none where nothing is right or wrong. */
export const rightAnswers = ({
  pattern,
  alternatives = [],
}: Pick<Interaction, 'pattern' | 'alternatives'>): readonly (readonly string[])[] =>
  pattern.length === 0 ? [] : [pattern, ...alternatives];
