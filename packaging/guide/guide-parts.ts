import {clausesTable, countsHtml, wcagTable} from '../accessibility/conformance-html.ts';
import type {Conformance} from '../accessibility/read-conformance.ts';
import {madeHtml, statusHtml, templateHtml} from '../accessibility/statement-html.ts';
import type {IndexEntry} from '../package/package-index.ts';
import type {GuideLanguage} from './guide-words.ts';
import {changesHtml, completionPicture, limitsHtml, settingsTable, systemsHtml} from './lms-html.ts';
import type {LmsEntry} from './lms-table.ts';
import {sizesTable} from './sizes-html.ts';

/** What the guide's parts are made of. */
export interface GuideData {
  readonly systems: readonly LmsEntry[];
  /** The packages that stand beside the guide. */
  readonly packages: readonly IndexEntry[];
  readonly conformance: Conformance;
  /** The accessibility statement as it is written: with the fields that nobody has filled in. */
  readonly statement: string;
}

/** The accessibility statement was written first on this day. */
const statementSince = '2026-11-24';

/** A numbered list of the guide goes on with what is to be changed in Moodle; its first line is written by hand. */
const firstChange = 2;

/** Name → HTML of what Markdown asks for by a code block of the language `part`. Throws when the table lacks Moodle. */
export function guideParts(
  {systems, packages, statement, conformance: {verdicts, chapters, date}}: GuideData,
  language: GuideLanguage,
): ReadonlyMap<string, string> {
  const moodle = systems.find(({id}) => id === 'moodle');
  if (!moodle) throw new Error('lms-table.yaml has no entry "moodle", which the guide begins with.');
  return new Map([
    ['moodle-changes', changesHtml(moodle, language, firstChange)],
    ['moodle-completion', completionPicture(language)],
    ['moodle-settings', settingsTable(moodle, language)],
    ['moodle-limits', limitsHtml(moodle, language)],
    [
      'systems',
      systemsHtml(
        systems.filter((entry) => entry !== moodle),
        language,
      ),
    ],
    ['sizes', sizesTable(packages, language)],
    ['conformance-counts', countsHtml(verdicts, date, language)],
    ['conformance-wcag', wcagTable(verdicts, language)],
    ['conformance-clauses', clausesTable(verdicts, chapters, language)],
    ['statement-template', templateHtml(statement, language)],
    ['statement-status', statusHtml(verdicts, language)],
    ['statement-made', madeHtml(statementSince, date, language)],
  ]);
}
