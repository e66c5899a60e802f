import type {Progress} from '../../domain/progress.ts';
import type {FirstAnswer} from '../session.ts';

export const formatAnswers = (answers: readonly FirstAnswer[]): string => JSON.stringify(answers);

/** Anything that we did not write counts as no answers. */
export function parseAnswers(json: string | undefined): readonly FirstAnswer[] {
  try {
    const value: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(value) ? value.filter(isAnswer) : [];
  } catch {
    return [];
  }
}

function isAnswer(value: unknown): value is FirstAnswer {
  const {module, slot, interaction} = record(value);
  const {index, id, type, response, pattern, answeredAtMs} = record(interaction);
  return (
    [module, slot, index].every((number) => Number.isSafeInteger(number)) &&
    [id, type].every((text) => typeof text === 'string') &&
    [response, pattern].every((parts) => Array.isArray(parts)) &&
    Number.isFinite(answeredAtMs)
  );
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? {...value} : {};

/** The answers that the LMS cannot have: what it gave back has not done them. */
export const missingIn = (
  fromLms: Progress | undefined,
  answers: readonly FirstAnswer[],
): readonly FirstAnswer[] =>
  answers.filter(({module, slot}) => !fromLms?.modules.get(module)?.done.has(slot));
