/** Statements as record stores hand them out. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';
import {allAnswers, at, figuresOf, pagesOf, statementsOf, uuid, verb, type Told} from './xapi-pages.ts';

describe('pages of a record store', () => {
  const statements = statementsOf(30);
  const whole = figuresOf(pagesOf(statements, 1_000_000));

  it('lose no answer', () => {
    expect([25, 100, 500, 1_000_000].map((size) => allAnswers(pagesOf(statements, size)))).toEqual([
      600, 600, 600, 600,
    ]);
  });

  it.each([25, 100, 500])('of %i statements give the same figures as one file', (size) => {
    expect(figuresOf(pagesOf(statements, size))).toBe(whole);
  });

  it('give the same in whatever order the statements and the pages are, and when some overlap', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(statements as Told[], {
          minLength: statements.length,
          maxLength: statements.length,
        }),
        fc.integer({min: 7, max: 200}),
        fc.boolean(),
        (shuffled, size, isDoubled) => {
          const told = isDoubled ? [...shuffled, ...shuffled.slice(0, 50)] : shuffled;
          expect(figuresOf(pagesOf(told, size))).toBe(whole);
        },
      ),
      {numRuns: 15},
    );
  });

  it('keep registrations apart, the first one first', () => {
    const {learners} = joinReadings(pagesOf(statements.toReversed(), 25));
    const attempts = learners.find(({email}) => email === 'p3@example.invalid')?.work[0]?.attempts;
    expect(attempts?.map(({number, score}) => [number, score])).toEqual([
      [1, 39],
      [2, 59],
    ]);
  });

  it('say so when the last one is missing', () => {
    const pages = pagesOf(statements, 100);
    const codes = (of: typeof pages) => joinReadings(of).remarks.map(({code}) => code);
    expect(codes(pages)).not.toContain('more-pages');
    expect(codes(pages.slice(0, -1))).toContain('more-pages');
  });

  it('leave out what was taken back, on whatever page that is said, and count it', () => {
    const passed = statements.filter((statement) => JSON.stringify(statement['verb']).includes('passed'));
    const voiding = passed.slice(0, 3).map(({id, actor}, number): Told => ({
      id: uuid(`void ${number}`),
      actor,
      verb: verb('voided'),
      object: {objectType: 'StatementRef', id},
      timestamp: at(9000 + number),
    }));
    const results = joinReadings(pagesOf([...voiding, ...statements], 100));
    const count = results.learners
      .flatMap(({work}) => work.flatMap(({attempts}) => attempts))
      .filter(({status}) => status === 'passed').length;
    expect(count).toBe(passed.length - 3);
    expect(results.remarks).toContainEqual({code: 'voided', detail: '', count: 3});
  });
});

describe('forms in which stores write statements', () => {
  const statements = statementsOf(6);
  const plain = figuresOf(pagesOf(statements, 1_000_000));
  const json = JSON.stringify;
  const multipart = (before: string) =>
    `${before}--abc123\r\nContent-Type: application/json\r\n\r\n${json({statements, more: ''})}\r\n--abc123\r\nContent-Type: text/plain\r\nX-Experience-API-Hash: 00\r\n\r\nattached {text}\r\n--abc123--\r\n`;
  it.each([
    {how: 'a list', text: json(statements)},
    {how: 'lines', text: statements.map((each) => json(each)).join('\n')},
    {
      how: 'answers in lines',
      text: [statements.slice(0, 40), statements.slice(40)]
        .map((each, n) => json({statements: each, more: n === 0 ? '/more' : ''}))
        .join('\n'),
    },
    {
      how: 'records around statements',
      text: json(statements.map((statement) => ({_id: 'x', statement, active: true, voided: false}))),
    },
    {
      how: 'lines of records',
      text: statements.map((statement) => json({statement, hasGeneratedId: false})).join('\n'),
    },
    {how: 'multipart', text: multipart('')},
    {
      how: 'multipart with the headers of the answer',
      text: multipart('HTTP/1.1 200 OK\r\nContent-Type: multipart/mixed; boundary=abc123\r\n\r\n'),
    },
  ])('$how', ({text}) => {
    const reading = readFile({name: 'x', bytes: new TextEncoder().encode(text)}, settings);
    expect([reading.kind, reading.problems]).toEqual(['xapi', []]);
    expect(figuresOf([reading])).toBe(plain);
  });

  it('a record that its store calls voided counts for nothing', () => {
    const text = json(statements.map((statement, n) => ({statement, voided: n === 1})));
    const reading = readFile({name: 'x', bytes: new TextEncoder().encode(text)}, settings);
    expect(allAnswers([reading])).toBe(119);
  });
});
