import type {ReportedWords} from '../../../src/domain/words/words-locks.ts';
import {Problems} from '../../content/problems.ts';
import type {Content} from '../../content/read/content.ts';
import {YamlFile} from '../../content/read/read-yaml.ts';

/** What `lesson.yaml` says of a unit of words. */
export interface LessonUnits {
  /** Address → what of its words an LMS is told: nobody changes these. */
  readonly reported: ReadonlyMap<string, ReportedWords>;
  /** Address → facts that its words claim. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
}

/** Reads them off a lesson. Of what is wrong there the compiler tells. */
export function lessonUnits(content: Content, module: string, lesson: string): LessonUnits {
  const reported = new Map<string, ReportedWords>();
  const facts = new Map<string, readonly string[]>();
  const yaml = YamlFile.readFrom(content, `modules/${module}/${lesson}/lesson.yaml`, new Problems());
  for (const block of recordsOf(yaml?.valueAt(['blocks']))) {
    const id = String(block['id']);
    facts.set(id, factsOf(block));
    if (block['type'] === 'attitude' || block['type'] === 'evaluation') reported.set(id, 'statements');
    for (const [field, level] of [
      ['questions', 'question'],
      ['decisions', 'decision'],
    ] as const) {
      for (const part of recordsOf(block[field])) {
        const address = `${id}/${String(part['id'])}`;
        reported.set(address, level);
        facts.set(address, part['facts'] === undefined ? factsOf(block) : factsOf(part));
      }
    }
  }
  return {reported, facts};
}

const factsOf = ({facts}: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(facts) ? facts.filter((fact): fact is string => typeof fact === 'string') : [];

function recordsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return (Array.isArray(value) ? value : []).filter(
    (each): each is Record<string, unknown> => typeof each === 'object' && each !== null,
  );
}
