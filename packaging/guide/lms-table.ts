/**
 * What is known of each LMS, as data: `lms-table.yaml` read and checked. Knows no file system, so that a page
 * in a browser can read the same table.
 */
import * as v from 'valibot';
import {standardIds} from '../../src/domain/standards/standards.ts';
import {problemLine, Problems} from '../content/problems.ts';
import {YamlFile} from '../content/read/read-yaml.ts';
import {anyNumberOf, fields, flag, id, list, matching, oneOf, text} from '../content/schemas/fields.ts';
import {multiScope} from '../package/package-units.ts';

/** How a line is known: seen on that LMS, told by its makers, or read in its source. */
export const waysOfKnowing = ['tried', 'docs', 'source'] as const;
export type WayOfKnowing = (typeof waysOfKnowing)[number];

const words = (sentence: string) =>
  fields({
    lv: text(`${sentence}, in Latvian`),
    en: text(`${sentence}, in English`),
    ru: text(`${sentence}, in Russian`),
  });

const known = oneOf(waysOfKnowing, 'how the line is known');

const evidence = fields({
  tried: v.exactOptional(
    fields({
      version: text('the version that was tried, in quotes when it looks like a number'),
      date: matching(/^\d{4}-\d{2}-\d{2}$/, 'the day, in quotes, like "2026-11-27"'),
    }),
  ),
  docs: v.exactOptional(words('whose documentation')),
  source: v.exactOptional(words('which source')),
});

const setting = fields({
  label: v.exactOptional(text('the English label exactly as the LMS shows it')),
  means: words('what the setting is'),
  value: words('what to set'),
  otherwise: v.exactOptional(words('what happens with another value')),
  change: v.exactOptional(flag('whether the default of the LMS has to be changed')),
  known,
});
export type LmsSetting = v.InferOutput<typeof setting>;

const limit = fields({text: words('what does not work, and what to do'), known});
export type LmsLimit = v.InferOutput<typeof limit>;

const system = fields({
  id: id('the LMS'),
  name: text('its name'),
  evidence,
  package: fields({
    standard: oneOf(standardIds, 'the standard'),
    scope: oneOf(['course', multiScope], 'the scope'),
    why: words('why this package'),
    known,
  }),
  settings: v.optional(anyNumberOf(setting, 'what to set, the most important first'), []),
  limits: anyNumberOf(limit, 'what is known not to work'),
});
/** One LMS: which package it takes, what to set in it, what does not work, and how each line is known. */
export type LmsEntry = v.InferOutput<typeof system>;

const table = list(system, 'the LMSs, those of most readers first');

/** The table from its text. Throws an `Error` that names every mistake with its line of `file`. */
export function readLmsTable(file: string, yaml: string): readonly LmsEntry[] {
  const problems = new Problems();
  const read = YamlFile.parse(file, yaml, problems);
  const systems = read?.read(table, problems) ?? [];
  systems.forEach((entry, at) => {
    const lines = [
      {path: ['package'], known: entry.package.known},
      ...entry.settings.map((line, i) => ({path: ['settings', i], known: line.known})),
      ...entry.limits.map((line, i) => ({path: ['limits', i], known: line.known})),
    ];
    for (const line of lines.filter((each) => entry.evidence[each.known] === undefined)) {
      problems.add(
        read?.place([at, ...line.path, 'known']) ?? {file, line: 1},
        'field-value',
        `"${line.known}" has no line under "evidence" of ${entry.id}. Write there what was ${line.known === 'tried' ? 'tried and when' : 'read'}.`,
      );
    }
  });
  const found = problems.sorted();
  if (found.length > 0) throw new Error(found.map(problemLine).join('\n'));
  return systems;
}
