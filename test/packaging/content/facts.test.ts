import {describe, expect, it} from 'vitest';
import {publicationSummary} from '../../../packaging/content/facts/publication-summary.ts';
import {publicationOf, unusedFacts, type OpenFact} from '../../../packaging/content/facts/publication.ts';
import type {ProblemCode} from '../../../packaging/content/problems.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {changed, mistakesIn, tinyCourse, without} from './tiny-course.ts';
import {withPages} from './tiny-pages.ts';

const facts = 'modules/facts.yaml';
const logic = 'modules/doors/handle/lesson.yaml';
const quiz = 'modules/doors/quiz/lesson.yaml';

const rows: [why: string, content: Content, file: string, onLine: string, code: ProblemCode][] = [
  ['a block names no fact', changed(logic, 'F02', 'F09'), logic, 'F09', 'fact-unknown'],
  ['a question names no fact', changed(quiz, 'F01', 'F07'), quiz, 'F07', 'fact-unknown'],
  ['a fact has no source', changed(facts, 'source: lock-guide, ', ''), facts, 'F03', 'field-missing'],
  ['a source is not known', changed(facts, 'lock-guide', 'lock-gide'), facts, 'lock-gide', 'source-unknown'],
  ['a date has no such form', changed(facts, "'2026-06-30'", "'30.06.2026'"), facts, '30.06', 'field-value'],
  ['a day is in no calendar', changed(facts, "'2026-06-30'", "'2026-06-31'"), facts, '06-31', 'field-value'],
  ['nobody says who read it', changed(facts, ', by: Namdaris', ''), facts, 'F02', 'field-missing'],
  ['a kind is misspelt', changed(facts, 'kind: figure', 'kind: figur'), facts, 'figur', 'field-value'],
  ['an id is a word', changed(facts, 'F05:', 'old-doors:'), facts, 'old-doors', 'field-value'],
  [
    'a scored question rests on law that nobody read',
    changed(facts, 'F01: {kind: finding', 'F01: {kind: law'),
    quiz,
    'q01',
    'law-unread',
  ],
];

describe('the check of facts', () => {
  it.each(rows)('tells when %s', (_, content, file, onLine, code) => {
    const lines = (content.get(file) ?? '').split('\n');
    const line = lines.findIndex((each) => each.includes(onLine)) + 1;
    expect(mistakesIn(content)).toContain(`${file}:${line} ${code}`);
  });

  it('tells every name of a fact when there is no facts.yaml', () => {
    expect(mistakesIn(without(facts)).every((mistake) => mistake.endsWith('fact-unknown'))).toBe(true);
  });

  it('remarks a fact that nothing names', () => {
    const more = changed(
      facts,
      'F05:',
      'F06: {kind: finding, says: Lieka., source: door-book, checked: never}\nF05:',
    );
    expect(mistakesIn(more)).toEqual([]);
    expect(unusedFacts(more).map(({id}) => id)).toEqual(['F06']);
  });
});

describe('the list before publication', () => {
  const due = (content: Content, id: string, day: string) =>
    changed(facts, `${id}: {`, `${id}: {review-by: '${day}', `, content);
  const three = due(due(due(withPages, 'F03', '2026-01-31'), 'F04', '2026-03-31'), 'F05', '2027-01-31');
  const touched = (open: readonly OpenFact[]) =>
    open.map(({fact, uses}) => [fact.id, ...uses.map(({what}) => what)]);

  it('names exactly what three overdue facts touch', () => {
    expect(touched(publicationOf(three, '2026-07-01').overdue)).toEqual([
      ['F02', 'block doors/handle/count', 'page roles/institutions/school'],
      ['F03', 'block doors/knock/notice'],
      ['F04', 'block doors/knock/width'],
    ]);
  });

  it('says nothing of a day that is not past', () => {
    expect(touched(publicationOf(three, '2026-06-30').overdue).map(([id]) => id)).toEqual(['F03', 'F04']);
  });

  it('lists law that nobody read first, with the pages that rest on it', () => {
    const {unread} = publicationOf(withPages, '2026-07-01');
    expect(unread.map(({fact}) => fact.id)).toEqual(['F66', 'F01']);
    expect(touched(unread)[0]).toEqual([
      'F66',
      'page reporting/aid/answers/open-now',
      'page reporting/laws/door-law',
    ]);
  });

  it('takes a check of the municipality for read, and for read again', () => {
    const check = {by: 'Juriste', on: '2026-07-02', text: 'Durvju likums'};
    const open = publicationOf(three, '2026-08-01', {
      checks: {F66: check, F02: check, F03: {...check, on: '2026-01-05'}},
    });
    expect(open.unread.map(({fact}) => fact.id)).toEqual(['F01']);
    expect(
      open.overdue.map(({fact}) => fact.id),
      'a check before the day counts not',
    ).toEqual(['F03', 'F04']);
  });

  it('lists contacts whose numbers nobody rang', () => {
    const ids = (content: Content, checks = {}) =>
      publicationOf(content, '2026-07-01', {checks}).neverRung.map(({id}) => id);
    const all = ids(withPages);
    expect(all).toContain('fire');
    const rung = changed(
      'modules/help.yaml',
      '  fire: {',
      "  fire: {rung: {on: '2026-06-01', by: Anna}, ",
      withPages,
    );
    expect(ids(rung)).toEqual(all.filter((id) => id !== 'fire'));
    expect(ids(withPages, {fire: {by: 'Anna', on: '2026-06-01', text: ''}})).toEqual(ids(rung));
  });

  it('is summed up for whoever packs', () => {
    const [sum, ...lines] = publicationSummary(publicationOf(withPages, '2026-07-01'));
    expect(sum).toMatch(/^Not checked: 1 overdue, 2 never read/);
    expect(lines[0]).toBe('  - F02 (figure): Durvju skaits zināms.');
    expect(publicationSummary({overdue: [], unread: [], secondHand: [], neverRung: []})).toEqual([]);
    expect(tinyCourse.has(facts)).toBe(true);
  });
});
