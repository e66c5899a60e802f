import {describe, expect, it} from 'vitest';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {known} from '../../src/results/known.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import type {InputFile} from '../../src/results/read/file-reading.ts';
import {expectTruth, type Told} from './agreement.ts';
import {courseSample} from './course-samples.ts';
import {sample, sampleNames, settings, truth, type Package} from './moodle-samples.ts';
import {withNonsenseHeadings, withPrefixes, withoutEmail} from './varied.ts';

const read = (...files: readonly InputFile[]) => joinReadings(files.map((file) => readFile(file, settings)));

describe('every sample', () => {
  it.each(sampleNames)('%s is recognised and read without a problem', (name) => {
    const {kind, understood, problems} = readFile(sample(name), settings);
    expect({kind: kind === 'table' || kind === 'unknown', understood: understood > 0, problems}).toEqual({
      kind: false,
      understood: true,
      problems: [],
    });
  });

  it.each(sampleNames.filter((name) => !/tracks|json/.test(name)))(
    '%s is the same with headings of no language',
    (name) => {
      const file = sample(name);
      const one = readFile(file, settings);
      const other = readFile(withNonsenseHeadings(file), settings);
      const withoutTitles = (text: string): string => text.replaceAll(/"title":"[^"]*"/g, '');
      // A table that any other may look like is asked about where its headings tell nothing.
      const comparable = (reading: typeof one) => ({
        ...reading,
        records: 0,
        activities: 0,
        question: 0,
        columns: reading.columns?.map(({use}) => use),
      });
      expect(comparable(other)).toEqual(comparable(one));
      expect(withoutTitles(JSON.stringify(other.records))).toBe(withoutTitles(JSON.stringify(one.records)));
    },
  );
});

it.each(sampleNames.filter((name) => name.endsWith('.xlsx')))(
  '%s is the same with prefixes in its XML, as other programs write it',
  (name) => {
    const file = sample(name);
    expect(readFile(withPrefixes(file), settings)).toEqual(readFile(file, settings));
  },
);

describe.each<Package>(['scorm12', 'scorm2004'])('a report of %s alone', (of) => {
  const answersOf = (name: string): Told => {
    if (of === 'scorm2004') return {};
    if (/interactions-all/.test(name)) return {answers: 'all'};
    return /interactions-default/.test(name) ? {answers: 'responses'} : {};
  };
  const reports = sampleNames.filter((name) => name.includes(of) && !/tracks|logs|two-scos/.test(name));
  const varied = reports.flatMap((name) => [
    {how: 'as it is', name, file: sample(name)},
    {how: 'without e-mail', name, file: withoutEmail(sample(name))},
    {
      how: 'without e-mail and with nonsense headings',
      name,
      file: withoutEmail(withNonsenseHeadings(sample(name))),
    },
  ]);
  it.each(varied)('$name says the truth $how', ({name, file}) => {
    const results = read(file);
    expectTruth(results, 'a1', of, answersOf(name));
    const rows = new Set(truth(of).map(({email}) => email)).size;
    const isPart = /liepaja|with-attempts|without-attempts/.test(name);
    expect(results.learners.length).toBe(
      isPart ? {liepaja: 3, with: 7, without: 1}[/liepaja|without|with/.exec(name)?.[0] ?? 'with'] : rows,
    );
  });
});

describe('what reports cannot tell', () => {
  it('0 without the SCO column stays open, and is said', () => {
    const {remarks} = read(sample('scorm12-basic.txt'));
    expect(remarks.find(({code}) => code === 'zero-unclear')?.count).toBe(2);
  });

  it('0 is no score where the gradebook has none', () => {
    expect(
      read(sample('scorm12-basic.txt'), sample('grades.csv')).remarks.filter(
        ({code}) => code === 'zero-unclear',
      ),
    ).toEqual([]);
  });

  it('SCORM 2004 has columns for answers and none in them, which is said', () => {
    expect(read(sample('scorm2004-interactions-all.txt')).remarks.map(({code}) => code)).toContain(
      'answers-empty',
    );
  });

  it('answers without their questions are said to be so, until another report names them', () => {
    const codes = (...names: readonly string[]) => read(...names.map(sample)).remarks.map(({code}) => code);
    expect(codes('scorm12-interactions-default.txt')).toContain('questions-unnamed');
    expect(codes('scorm12-interactions-default.txt', 'scorm12-interactions-all.xlsx')).not.toContain(
      'questions-unnamed',
    );
  });
});

describe('two SCOs in one package', () => {
  const files = ['scorm12-two-scos-basic-details.txt', 'scorm12-two-scos-interactions-all.txt'].map(sample);
  it.each([
    {how: 'as they are', of: files},
    {how: 'with nonsense headings', of: files.map(withNonsenseHeadings)},
  ])('rows are longer than the headings, and each SCO has its own score and questions, $how', ({of}) => {
    const {learners, activities} = read(...of);
    expect(activities).toHaveLength(1);
    const attempts = learners.flatMap(({email, work}) =>
      (work[0]?.attempts ?? []).map((attempt) => ({email, ...attempt})),
    );
    expect(
      attempts.map(({email, parts}) => [email, parts.map(({status, score}) => score ?? status)]),
    ).toEqual([
      ['p1@example.invalid', [100, 80]],
      ['p3@example.invalid', [40, 'not-started']],
    ]);
    const second = [...(attempts[0]?.answers ?? [])].slice(6);
    expect(second.map(({question, response, result}) => [question, response, result])).toEqual([
      ['signs.q01', 'c', 'wrong'],
      ['signs.q02', 't', 'correct'],
      ['signs.q03', '1.b,2.a,3.c', 'correct'],
      ['signs.q04', 'b,a,c,d', 'correct'],
      ['signs.q05', 'a,c', 'correct'],
      ['signs.q06', '4', 'neutral'],
    ]);
  });
});

describe('track details', () => {
  it.each<Package>(['scorm12', 'scorm2004'])('of %s say everything of one attempt', (of) => {
    const {records} = readFile(sample(`${of}-learner-p4-tracks.csv`), settings);
    const attempt = records[0]?.work?.[0]?.attempt;
    const stored = truth(of)[3]?.attempts[0];
    expect(attempt).toMatchObject({status: stored?.status, score: stored?.score, timeMs: stored?.timeMs});
    expect([...(attempt?.answers ?? [])]).toMatchObject(stored?.answers.map(known) ?? []);
    expect(attempt?.objectives).toEqual(stored?.objectives);
  });

  it('find their learner by the answers', () => {
    const {learners, remarks} = read(
      sample('scorm12-interactions-all.txt'),
      sample('scorm12-learner-p4-tracks.csv'),
    );
    const timed = learners.filter(({work}) =>
      work.some(({attempts}) => attempts.some(({timeMs}) => timeMs !== undefined)),
    );
    expect(timed.map(({email}) => email)).toEqual(['p4@example.invalid']);
    expect(remarks.map(({code}) => code)).toContain('tracks-matched');
  });

  it('are left out where they fit two attempts, and that is said', () => {
    const {learners, remarks} = read(
      sample('scorm2004-basic-details.txt'),
      sample('scorm2004-learner-p4-tracks.csv'),
    );
    expect(learners).toHaveLength(8);
    expect(remarks.find(({code}) => code === 'tracks-unmatched')?.count).toBe(2);
  });
});

it('a completion column without a heading is told with the activity that it is about', () => {
  const {columns} = readFile(courseSample('completion-one.csv'), settings);
  expect(columns?.at(-1)).toEqual({
    heading: '#4',
    use: 'completion',
    about: 'Cilvēku tirdzniecības pamati',
  });
});
