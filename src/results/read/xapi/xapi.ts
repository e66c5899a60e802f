/**
 * xAPI statements, of our cmi5 packages, of our site or of others. Sources: xAPI 1.0.3 part 2, cmi5 section 9. What is no statement is listed
 * by its number. Stores hand statements out in pages, so nothing is made of them before those of all files are together (`join/join-statements.ts`).
 */
import type {Problem} from '../../model.ts';
import {problem, type FileReading} from '../file-reading.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import {TextPool} from '../table.ts';
import type {XapiItems} from './xapi-items.ts';
import {statementOf, type XapiStatement} from './xapi-statement.ts';

/** Undefined where fewer than half of them are statements. */
export function readXapi(
  {items, page}: XapiItems,
  settings: ReadingSettings,
): Omit<FileReading, 'name'> | undefined {
  const problems: Problem[] = [];
  const statements: XapiStatement[] = [];
  const voided: string[] = [];
  const texts = new TextPool();
  const pool = (text: string) => texts.get(text);
  items.forEach((value, index) => {
    const read = statementOf(value, settings, pool);
    if (read === 'broken') problems.push(problem('bad-statement', index + 1));
    if (typeof read === 'string') return;
    if ('voids' in read) voided.push(read.voids);
    else statements.push(read);
    if ('isScoreOutside' in read && read.isScoreOutside)
      problems.push(problem('score-outside', index + 1, read.activity));
  });
  const understood = statements.length + voided.length;
  if (understood === 0 || understood < items.length * 0.5) return undefined;
  return {
    kind: 'xapi',
    understood,
    problems,
    activities: [],
    records: [],
    signs: page === 'part' ? [{type: 'more-pages'}] : [],
    statements: {items: statements, voided, isLast: page !== 'part'},
  };
}
