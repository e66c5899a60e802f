/** One LMS, and the package it takes; an entry of `packages/systems.json`, which the build makes of the guide's table. */
export interface LmsChoice {
  readonly id: string;
  readonly name: string;
  readonly standard: string;
  readonly scope: string;
  /** Id of its section in the guide. */
  readonly anchor: string;
}

/** The entries of a parsed `packages/systems.json`, those of most readers first; what is no entry is left out. */
export function readLmsChoices(value: unknown): readonly LmsChoice[] {
  return Array.isArray(value) ? value.filter(isLmsChoice) : [];
}

const texts = ['id', 'name', 'standard', 'scope', 'anchor'];

function isLmsChoice(value: unknown): value is LmsChoice {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return texts.every((name) => typeof fields.get(name) === 'string');
}
