import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {conformance} from '../../../packaging/accessibility/conformance.ts';
import {clausesTable, countsHtml, wcagTable} from '../../../packaging/accessibility/conformance-html.ts';
import type {Criterion} from '../../../packaging/accessibility/criteria.ts';
import {readNotes, results, staleNotes} from '../../../packaging/accessibility/notes.ts';
import {openAcr} from '../../../packaging/accessibility/open-acr.ts';
import {readConformance} from '../../../packaging/accessibility/read-conformance.ts';
import {statusHtml, templateHtml} from '../../../packaging/accessibility/statement-html.ts';
import {claimsIn} from '../../../packaging/accessibility/test-claims.ts';

const {verdicts, chapters, notes, date} = await readConformance();
const criterion = (num: string): Criterion => ({id: `WCAG ${num}`, num, chapter: 'success_criteria_level_a'});
const words = {lv: 'l', en: 'e', ru: 'r'};
const note = {
  criteria: ['WCAG 1.1.1'],
  result: 'supports',
  screen: words,
  method: words,
  finding: words,
  date: '2026-11-27',
} as const;

describe('the report of this project', () => {
  it('shows every criterion of WCAG 2.2 A and AA, six in ten by tests at least', () => {
    const wcag = verdicts.filter(({criterion: {id}}) => id.startsWith('WCAG'));
    expect(wcag).toHaveLength(56);
    const shown = wcag.filter(({tests}) => tests.length > 0);
    expect(shown.length / wcag.length).toBeGreaterThan(0.6);
  });

  it('shows the clauses of EN 301 549 that apply, six in ten by tests at least', () => {
    const clauses = verdicts.filter(
      ({criterion: {id}, result}) => id.startsWith('EN') && result !== 'not-applicable',
    );
    const shown = clauses.filter(({tests}) => tests.length > 0);
    expect(shown.length / clauses.length).toBeGreaterThan(0.6);
  });

  it('rests on no look that is older than twelve months: look again, and change its day', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(staleNotes(notes, today).map(({criteria, date: day}) => `${criteria.join(', ')}: ${day}`)).toEqual(
      [],
    );
  });

  it('has a row for each criterion in every language', () => {
    for (const language of ['lv', 'en', 'ru'] as const) {
      expect(wcagTable(verdicts, language).split('scope="row"')).toHaveLength(57);
      expect(clausesTable(verdicts, chapters, language).split('rowgroup')).toHaveLength(chapters.length + 1);
      const clauses = clausesTable(verdicts, chapters, language);
      const rows = [...clauses.matchAll(/<th scope="row">([^<]*)</g)].map(([, name]) => name ?? '');
      expect(rows.filter((name) => !/\p{L}{4}/u.test(name))).toEqual([]);
      expect(countsHtml(verdicts, date, language)).toMatch(/WCAG 2\.2 A, AA:.+\d+\/56/);
    }
  });
});

describe('the books of the course', () => {
  const ofDocuments = verdicts.filter(({criterion: {asWcag}}) => asWcag !== undefined);

  it('are judged by the clauses 10.1 to 10.4, each shown by a test or a dated note', () => {
    expect(ofDocuments).toHaveLength(46);
    expect(ofDocuments[0]?.criterion).toMatchObject({id: 'EN 10.1.1.1', name: {en: 'Non-text content'}});
    expect(
      ofDocuments.flatMap(({criterion: {id}, result}) => (result === 'not-evaluated' ? [id] : [])),
    ).toEqual([]);
  });

  it('stand in OpenACR beside the pages, in the criterion that both are asked', () => {
    const report = openAcr(verdicts, {version: '1.0.0', date});
    expect(report.match(/name: electronic-docs/g)).toHaveLength(ofDocuments.length);
  });
});

describe('a report', () => {
  it('names what nothing shows, and what is no criterion', () => {
    const claim = {criterion: 'WCAG 9.9.9', file: 'a.test.ts', title: 't'} as const;
    expect(() => conformance([criterion('1.1.1')], [claim], [])).toThrow(
      /a\.test\.ts names WCAG 9\.9\.9[\s\S]*WCAG 1\.1\.1 is shown by nothing/,
    );
    expect(() => conformance([criterion('1.1.1')], [], [note, note])).toThrow(/WCAG 1\.1\.1 twice/);
  });

  it('believes a note more than the tests beside it, and the statement says so', () => {
    const claim = {criterion: 'WCAG 1.1.1', file: 'a.test.ts', title: 't'} as const;
    const said = conformance([criterion('1.1.1')], [claim], [{...note, result: 'partially-supports'}]);
    expect(said.map(({result}) => result)).toEqual(['partially-supports']);
    expect(statusHtml(said, 'lv')).toMatch(/daļēji atbilst[\s\S]*<li>WCAG 1\.1\.1: l</);
    expect(statusHtml(conformance([criterion('1.1.1')], [claim], []), 'lv')).toContain('pilnīgi atbilst');
  });

  it('with something that nobody has evaluated lets no statement say that all is met', () => {
    const said = conformance([criterion('1.1.1')], [], [{...note, result: 'not-evaluated'}]);
    expect(statusHtml(said, 'en')).toMatch(/partially complies[\s\S]*<li>WCAG 1\.1\.1: e</);
  });

  it('makes no statement of a page with fields that nobody has filled in', () => {
    const page = 'Text\n\n> Jāaizpilda: nosaukums\n\n> Jāaizpilda: tālrunis\n';
    expect(templateHtml(page, 'lv')).toMatch(/paraugs, vēl ne paziņojums.*skaits: 2/);
    expect(templateHtml('Text\n', 'lv')).toBe('');
  });

  it('counts a note for twelve months, the day included', () => {
    expect(staleNotes([note], '2027-11-27')).toEqual([]);
    expect(staleNotes([note], '2027-11-28')).toEqual([note]);
  });

  it('wants of a note where, how, when and what, each in three languages', () => {
    expect(() => readNotes('n.yaml', '- criteria: [1.1.1]\n  result: good\n')).toThrow(
      /n\.yaml:1: [\s\S]*like WCAG 2\.3\.1[\s\S]*method[\s\S]*date/,
    );
  });
});

describe('the title of a test', () => {
  // Else this file would claim what it only tries.
  const [wcag, en] = ['WCAG', 'EN'];

  it('names criteria in one form', () => {
    const source = `describe('lessons', () => it('${wcag} 1.3.1, 2.4.6, EN 4.2.1: has headings', f));\nit.each([1])(\n  '${en} 5.2: %s', f)`;
    expect(claimsIn('a.test.ts', source)).toEqual([
      {criterion: 'WCAG 1.3.1', file: 'a.test.ts', title: 'lessons › has headings'},
      {criterion: 'WCAG 2.4.6', file: 'a.test.ts', title: 'lessons › has headings'},
      {criterion: 'EN 4.2.1', file: 'a.test.ts', title: 'lessons › has headings'},
      {criterion: 'EN 5.2', file: 'a.test.ts', title: '%s'},
    ]);
  });

  it.each([
    ['it', 'skip('],
    ['it', 'todo('],
    ['it', 'skip.each([1])('],
    ['describe', 'skip('],
    ['it', 'runIf(false)('],
  ])(
    // In two pieces: no test of this project may be switched off.
    'of what is not run shows nothing: %s.%s',
    (what, off) => {
      const inside = `() => it('${wcag} 1.3.2: has an order', f)`;
      expect(claimsIn('a.test.ts', `${what}.${off}'${wcag} 1.3.1: has headings', ${inside})`)).toEqual([]);
    },
  );

  it('that begins like one and is none is a mistake with its line', () => {
    expect(() => claimsIn('a.test.ts', `\nit('${wcag} 1.3.1 has headings', f)`)).toThrow(
      /^a\.test\.ts:2: .*Write/,
    );
  });
});

describe('OpenACR', () => {
  /** What the schema of OpenACR 0.1.0 and its catalogue ask for. */
  const chapter = v.strictObject({
    notes: v.string(),
    criteria: v.array(
      v.strictObject({
        num: v.string(),
        components: v.array(
          v.strictObject({
            name: v.picklist(['web', 'electronic-docs', 'none']),
            adherence: v.strictObject({level: v.picklist(results), notes: v.string()}),
          }),
        ),
      }),
    ),
  });
  const schema = v.looseObject({
    title: v.string(),
    product: v.strictObject({name: v.string(), version: v.string(), description: v.string()}),
    author: v.strictObject({name: v.string(), email: v.string()}),
    report_date: v.pipe(v.string(), v.isoDate()),
    version: v.pipe(v.number(), v.integer()),
    catalog: v.literal('2.5-edition-wcag-2.2-508-eu-en'),
    chapters: v.record(
      v.string(),
      v.union([chapter, v.strictObject({notes: v.string(), disabled: v.literal(true)})]),
    ),
  });

  it('has its form, and every criterion', () => {
    const report = v.parse(schema, parse(openAcr(verdicts, {version: '1.0.0', date})));
    const nums = Object.values(report.chapters).flatMap((one) => ('criteria' in one ? one.criteria : []));
    const own = verdicts.filter(({criterion: {asWcag}}) => asWcag === undefined);
    expect(nums.map(({num}) => num).toSorted()).toEqual(own.map(({criterion: {num}}) => num).toSorted());
    // Nobody's address is invented.
    expect(report.author.email).toBe('');
  });
});
