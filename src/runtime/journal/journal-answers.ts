import type {FirstAnswer} from '../session/session.ts';

/** A first answer on the device. */
export interface JournalAnswer extends FirstAnswer {
  /** The LMS took it while it could be reached: it need not be reported again. */
  readonly hasArrived: boolean;
}

/** The text that `parseAnswers` reads. */
export const formatAnswers = (answers: readonly JournalAnswer[]): string => JSON.stringify(answers);

/** Anything that we did not write counts as no answers. */
export function parseAnswers(json: string | undefined): readonly JournalAnswer[] {
  try {
    const value: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(value) ? value.filter(isAnswer) : [];
  } catch {
    return [];
  }
}

function isAnswer(value: unknown): value is JournalAnswer {
  const {module, slot, hasArrived, interaction} = record(value);
  const {index, id, type, response, pattern, answeredAtMs} = record(interaction);
  return (
    typeof hasArrived === 'boolean' &&
    [module, slot, index].every((number) => Number.isSafeInteger(number)) &&
    [id, type].every((text) => typeof text === 'string') &&
    [response, pattern].every((parts) => Array.isArray(parts)) &&
    Number.isFinite(answeredAtMs)
  );
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? {...value} : {};

/**
 * Both lists without repeats, and what the second one adds. The id tells what was answered: an index belongs to
 * another question when a content update added or removed some.
 */
export function joinAnswers(
  known: readonly JournalAnswer[],
  more: readonly JournalAnswer[],
): {readonly all: readonly JournalAnswer[]; readonly added: readonly JournalAnswer[]} {
  const ids = new Set(known.map(({interaction}) => interaction.id));
  const added = more.filter(({interaction: {id}}) => !ids.has(id) && ids.add(id));
  return {all: [...known, ...added], added};
}
