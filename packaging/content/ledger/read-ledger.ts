import type {Place, Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {YamlFile} from '../read/read-yaml.ts';
import {recordedQuestionSchema, type RecordedQuestion} from '../schemas/questions.ts';

/** Every question a module ever had, by its tracking number. */
export type Ledger = ReadonlyMap<number, RecordedQuestion & {readonly place: Place}>;

/** Path of a module's record. */
export const ledgerFile = (module: string): string => `modules/${module}/questions.yaml`;

/** Reads a module's record; empty when there is none yet, so that every question is reported as not recorded. */
export function readLedger(content: Content, module: string, problems: Problems): Ledger {
  const file = ledgerFile(module);
  const yaml = content.has(file) ? YamlFile.readFrom(content, file, problems) : undefined;
  const ledger = new Map<number, RecordedQuestion & {readonly place: Place}>();
  for (const key of yaml?.keys() ?? []) {
    const place = yaml?.place([key]) ?? {file, line: 1};
    const question = yaml?.read(recordedQuestionSchema, problems, [key]);
    if (!/^[1-9]\d*$/.test(key))
      problems.add(
        place,
        'field-value',
        `"${key}" is no tracking number. Write a line as its neighbours are.`,
      );
    else if (question) ledger.set(Number(key), {...question, place});
  }
  return ledger;
}
