import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {lmsTable} from '../../../packaging/guide/guide-files.ts';
import {readLmsTable} from '../../../packaging/guide/lms-table.ts';

const sound = `- id: lms
  name: LMS
  evidence:
    tried: {version: '1.2', date: '2026-11-27'}
  package: {standard: scorm12, scope: course, why: {lv: a, en: b, ru: c}, known: tried}
  settings:
    - {label: Completion, means: {lv: a, en: b, ru: c}, value: {lv: a, en: b, ru: c}, known: tried}
  limits:
    - {text: {lv: a, en: b, ru: c}, known: tried}
`;

describe('the table of LMSs', () => {
  it('has those that municipalities have, Moodle first', async () => {
    const ids = (await lmsTable()).map(({id}) => id);
    expect(ids).toEqual([
      'moodle',
      'ilias',
      'forma',
      'chamilo',
      'openedx',
      'openolat',
      'brightspace',
      'cornerstone',
      'successfactors',
    ]);
  });

  it('says that something was tried only of systems that have a version and a day', async () => {
    const tried = (await lmsTable()).filter(({evidence}) => evidence.tried);
    expect(tried.map(({id}) => id)).toEqual(['moodle', 'ilias', 'forma', 'chamilo']);
  });

  it('has no address, so that it is true wherever it is read', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../packaging/guide/lms-table.yaml'), 'utf8');
    expect(text).not.toMatch(/https?:/);
  });

  it('is read with what was left out', () => {
    const [entry] = readLmsTable('t.yaml', sound.replace(/ {2}settings:\n.*\n/, ''));
    expect(entry?.settings).toEqual([]);
  });

  it.each([
    {
      from: 'scorm12',
      to: 'scorm13',
      says: 't.yaml:5: "standard" is "scorm13", but must be the standard: scorm12, scorm2004-4th, scorm2004-3rd, cmi5. Did you mean "scorm12"?',
    },
    {
      from: 'lv: a, en: b, ru: c}, value',
      to: 'lv: a, ru: c}, value',
      says: 't.yaml:7: "en" is missing: write what the setting is, in English.',
    },
    {
      from: 'lv: a, en: b, ru: c}, value',
      to: 'lv: a, en: b}, value',
      says: 't.yaml:7: "ru" is missing: write what the setting is, in Russian.',
    },
    {from: 'label:', to: 'lable:', says: 't.yaml:7: "lable" is no field here. Did you mean "label"?'},
    {from: "date: '2026-11-27'", to: 'date: November', says: 'like "2026-11-27"'},
  ])('names file, line and the way out of $to', ({from, to, says}) => {
    expect(() => readLmsTable('t.yaml', sound.replace(from, to))).toThrow(says);
  });

  it('refuses a line that rests on nothing', () => {
    const last = sound.lastIndexOf('tried');
    const other = `${sound.slice(0, last)}docs${sound.slice(last + 'tried'.length)}`;
    expect(() => readLmsTable('t.yaml', other)).toThrow(
      't.yaml:9: "docs" has no line under "evidence" of lms. Write there what was read.',
    );
  });
});
