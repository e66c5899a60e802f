import * as v from 'valibot';
import {checkAuthorId} from '../checks/check-author-id.ts';
import type {Place, Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {YamlFile} from '../read/read-yaml.ts';
import {factId} from '../schemas/fields.ts';
import {factSchema, type FactLogic} from '../schemas/facts.ts';

export const factsFile = 'modules/facts.yaml';

/** One claim of the course: what it says, and where that is written. */
export interface Fact {
  readonly id: string;
  readonly logic: FactLogic;
  /** Where a field of it stands; without one, the fact itself. */
  readonly place: (field?: keyof FactLogic) => Place;
}

/** Id → fact; undefined for one that could not be read, which was reported. */
export type KnownFacts = ReadonlyMap<string, Fact | undefined>;

/** Reads `modules/facts.yaml`; none, and nothing reported, when there is no such file: whatever names a fact then reports it. */
export function readFacts(content: Content, problems: Problems): KnownFacts {
  const yaml = content.has(factsFile) ? YamlFile.readFrom(content, factsFile, problems) : undefined;
  if (!yaml) return new Map();
  return new Map(yaml.keys().map((id) => [id, readFact(yaml, id, problems)]));
}

function readFact(yaml: YamlFile, id: string, problems: Problems): Fact | undefined {
  const place = (field?: keyof FactLogic): Place => yaml.place(field ? [id, field] : [id]);
  if (!v.is(factId, id)) {
    problems.add(
      place(),
      'field-value',
      `"${id}" is no id of a fact. Write a letter F and a number, like F01.`,
    );
    return undefined;
  }
  const logic = yaml.read(factSchema, problems, [id]);
  if (!logic) return undefined;
  checkAuthorId(logic.says, place('says'), problems);
  return {id, logic, place};
}

/** True when nobody has read a law, not even as another quotes it. */
export function isUnreadLaw({logic}: Fact): boolean {
  return logic.kind === 'law' && logic.checked === 'never';
}
