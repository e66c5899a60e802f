/** Ways of writing that mean the same answer, and values that only stood in for answers. */
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {tableCsv} from '../../src/results/export/table-csv.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {canonicalResponse} from '../../src/results/read/values/canonical-answer.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {isStandIn} from '../../src/results/read/values/stand-in.ts';
import {tableWords} from '../../src/results-page/tables/table-words.ts';
import {courseSample, courseTruth} from './course-samples.ts';
import {sample, settings} from './moodle-samples.ts';

describe('one number is one answer', () => {
  it.each([
    ['5.0', '5'],
    ['5', '5'],
    ['4.50', '4.5'],
    ['40.0[:]45.00', '40,45'],
    ['-3.0', '-3'],
    ['100', '100'],
    ['05', '05'],
    ['1.b,2.a', '1.b,2.a'],
    ['v1.0', 'v1.0'],
  ])('%s is %s', (written, is) => expect(canonicalResponse(written)).toBe(is));
});

describe('a class in which the server failed', () => {
  const results = joinReadings([readFile(courseSample('nudged.txt'), settings)]);
  const {questions} = analyse(results, {}, {passMark: 70});

  it('has the questions that there are and no others', () => {
    expect(questions).toHaveLength(28);
    expect(questions.filter(({id}) => id.endsWith('.'))).toEqual([]);
  });

  it('says how many values were left out', () => {
    expect(results.remarks).toContainEqual({code: 'stand-ins', detail: 'nudged.txt', count: 8});
  });

  it('has each rating once, however it is written', () => {
    for (const {id, responses} of questions.filter((question) => question.id.includes('attitudes'))) {
      const rated = Object.values(courseTruth()).flatMap(({answered}) =>
        answered.flatMap((line) => (line.includes(`:${id}=5`) ? [line] : [])),
      );
      expect(responses.filter(({response}) => response.startsWith('5'))).toMatchObject([
        {response: '5', count: rated.length},
      ]);
    }
  });
});

describe('a value that stood in', () => {
  it.each([
    ['definitions.q04.', 'b,b', true],
    ['definitions.q08.', '1', true],
    ['definitions.q04', 'b,b', true],
    ['definitions.q18', '1.c,2.a,2.a', true],
    ['definitions.q18', '1[.]c[,]2[.]a[,]2[.]a', true],
    ['definitions.q09', 'a,b', false],
    ['definitions.q06', '40,40', false],
    ['Pick the right one.', 'a', false],
    ['song', 'ha,ha', false],
  ])('%s = %s: %s', (question, response, is) => expect(isStandIn(question, response)).toBe(is));
});

it('finds the question of an id that was cut to letters and digits', () => {
  const whole = new TextDecoder().decode(courseSample('interactions.txt').bytes);
  const cut = whole.replace(
    /definitions\.([\w-]+)/g,
    (_, id: string) => `definitions${id.replaceAll('-', '')}`,
  );
  const bank = {
    modules: [],
    attitudes: [],
    scopes: [],
    questions: ['q01', 'q02', 'attitudes-before-a'].map((id) => ({
      id: `definitions.${id}`,
      module: 'definitions',
      objective: 'law',
      type: 'choice' as const,
      text: id,
      words: {},
      right: [],
    })),
  };
  const file = (text: string, name: string) =>
    readFile({name, bytes: new TextEncoder().encode(text)}, settings);
  const ids = (results: ReturnType<typeof joinReadings>) =>
    new Set(analyse(results, {}, {passMark: 70}).questions.map(({id}) => id));
  const byCourse = ids(joinReadings([file(cut, 'cut.txt')], bank));
  expect(byCourse).toContain('definitions.q01');
  expect(byCourse).toContain('definitions.attitudes-before-a');
  expect(byCourse).not.toContain('definitionsq01');
  const byFile = ids(joinReadings([file(cut, 'cut.txt'), file(whole, 'whole.txt')]));
  expect(byFile.size).toBe(28);
});

describe('a group of four', () => {
  const text = new TextDecoder().decode(sample('scorm12-interactions-all.txt').bytes);
  const four = text.split('\n').slice(0, 5).join('\n');
  const results = joinReadings([
    readFile({name: 'four.txt', bytes: new TextEncoder().encode(four)}, settings),
  ]);

  it('may see its own answers, which are in the very file', () => {
    const analysis = analyse(results, {}, {passMark: 70});
    expect([results.learners.length, analysis.isOwnGroup]).toEqual([4, true]);
    expect(analyse({...results, isPseudonymised: true}, {}, {passMark: 70}).isOwnGroup).toBe(false);
    expect(analyse(results, {traits: {group: 'x'}}, {passMark: 70}).isOwnGroup).toBe(false);
  });

  it('hands no share of them on', () => {
    const saved = [
      ...tableCsv(results, {table: 'questions', words: tableWords(), filter: {}, settings: {passMark: 70}}),
    ].join('');
    const rows = saved.trim().split('\r\n').slice(1);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^[^;]*;[^;]*;[^;]*;[0-4];+$/);
  });
});
