import {didYouMean} from '../content/did-you-mean.ts';
import type {FactCheck, FactChecks} from '../content/facts/fact-checks.ts';
import {readFacts} from '../content/facts/read-facts.ts';
import {Problems} from '../content/problems.ts';
import type {Content} from '../content/read/read-content.ts';
import {YamlFile} from '../content/read/read-yaml.ts';
import {helpSchema} from '../content/schemas/pages.ts';
import {checkSchema, checksSchema} from './profile-schema.ts';

/**
 * The checks of a profile, one by one so that one mistake hides no other. Each names a fact of facts.yaml or a contact
 * of help.yaml, and of a law also the text that was read.
 */
export function readChecks(yaml: YamlFile, content: Content, problems: Problems): FactChecks {
  if (yaml.valueAt(['checks']) === undefined) return {};
  const named = Object.keys(yaml.read(checksSchema, problems, ['checks']) ?? {});
  // Mistakes of the authors' files are reported where these are compiled.
  const facts = readFacts(content, new Problems());
  const known = [...facts.keys(), ...contactIds(content)];
  return Object.fromEntries(
    named.flatMap((id): [string, FactCheck][] => {
      const path = ['checks', id];
      const check = yaml.read(checkSchema, problems, path);
      if (!known.includes(id)) {
        problems.add(
          yaml.place(path),
          'fact-unknown',
          `"${id}" is neither a fact of modules/facts.yaml nor a contact of modules/help.yaml.${didYouMean(id, known)}`,
        );
        return [];
      }
      if (check && check.text === undefined && facts.get(id)?.logic.kind === 'law') {
        problems.add(
          yaml.place(path),
          'field-missing',
          `"${id}" is law: say which text was read, like "text: Ārstniecības likuma 56.¹ pants, 2026. gada 1. janvāra redakcija".`,
        );
      }
      return check ? [[id, {text: '', ...check}]] : [];
    }),
  );
}

/** Those of `modules/help.yaml`. */
export function contactIds(content: Content): readonly string[] {
  const file = 'modules/help.yaml';
  const yaml = content.has(file) ? YamlFile.readFrom(content, file, new Problems()) : undefined;
  return Object.keys(yaml?.read(helpSchema, new Problems())?.contacts ?? {});
}
