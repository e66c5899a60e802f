/** What our own course and the built-in LMS write, made by the code that writes it. */
import {describe, expect, it} from 'vitest';
import type {LmsExport} from '../../src/domain/lms-export.ts';
import {sealResult} from '../../src/domain/result-file.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {FileReading} from '../../src/results/read/file-reading.ts';
import {previewFile, readChosenFile, readFile} from '../../src/results/read/read-file.ts';
import {createCmi5Tracker} from '../../src/runtime/trackers/cmi5.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {everyKind, finishedSnapshot, sampleSnapshot} from '../runtime/sample-snapshot.ts';
import {settings} from './moodle-samples.ts';

const file = (text: string, name = 'x') => ({name, bytes: new TextEncoder().encode(text)});
const attemptIn = (reading: FileReading) => joinReadings([reading]).learners[0]?.work[0]?.attempts[0];

const expectedAnswers = [
  {question: 'definitions.q01', response: 'a,c', right: 'a,c', result: 'correct'},
  {question: 'definitions.q02', response: 't', right: 'f', result: 'wrong'},
  {question: 'definitions.q03', response: '1.b,2.a', right: '1.b,2.a', result: 'correct'},
  {question: 'definitions.q04', response: 'b,a,c', right: 'a,b,c', result: 'wrong'},
  {question: 'definitions.q05', response: '42', right: '40,45', result: 'correct'},
  {question: 'definitions.q06', response: '4', result: 'neutral'},
];

describe('xAPI statements of our cmi5 package', async () => {
  const lrs = new FakeLrs({masteryScore: 0.7});
  const tracker = createCmi5Tracker({
    search: lrs.launch(),
    language: 'lv',
    request: lrs.request,
    now: () => Date.UTC(2026, 10, 24, 12),
  });
  await tracker?.open();
  await tracker?.save(sampleSnapshot({interactions: everyKind}));
  tracker?.close(finishedSnapshot(90, {counter: 10, interactions: everyKind}));
  await new Promise((resolve) => setTimeout(resolve, 0));
  const statements = lrs.statements.map((statement) => ({...statement, session: undefined}));

  it.each([
    {form: 'a list', text: JSON.stringify(statements)},
    {form: "an LRS's answer", text: JSON.stringify({statements, more: ''})},
    {form: 'one per line', text: statements.map((statement) => JSON.stringify(statement)).join('\n')},
    {form: 'a list, everything twice', text: JSON.stringify([...statements, ...statements])},
  ])('as $form are one passed attempt with all first answers', ({text}) => {
    const reading = readFile(file(text), settings);
    expect([reading.kind, reading.problems]).toEqual(['xapi', []]);
    const attempt = attemptIn(reading);
    expect(attempt).toMatchObject({number: 1, status: 'passed', score: 90, progress: 1, timeMs: 65_430});
    expect(attempt?.finishedWallMs).toBe(Date.UTC(2026, 10, 24, 14));
    expect(attempt?.answers.length).toBe(6);
    expect(attempt?.answers).toMatchObject(expectedAnswers);
  });

  it('lists what is no statement by its number, and reads the others', () => {
    const {problems, understood} = readFile(
      file(JSON.stringify([statements[0], {verb: 'ran'}, ...statements.slice(1)])),
      settings,
    );
    expect([problems, understood]).toEqual([
      [{code: 'bad-statement', line: 2, detail: ''}],
      statements.length,
    ]);
  });
});

const result = (changes: object = {}) =>
  sealResult({
    format: 'kopiga-riciba-result',
    version: 1,
    course: 'kopiga-riciba',
    courseVersion: '1.0.0',
    scope: 'definitions',
    language: 'lv',
    learner: 'Anna Ābele',
    attempt: 'a1',
    counter: 7,
    writtenAt: '2026-11-24T12:30:00.000Z',
    finished: false,
    scoreRaw: 75,
    progressMeasure: 0.5,
    modules: [
      {id: 'definitions', title: 'Pamati', lessonsDone: 2, lessonsRequired: 6, quizBest: 75, complete: false},
    ],
    answers: everyKind.map(
      ({id, type, description, objective, response, pattern, result: verdict, latencyMs}) => {
        const about = {id, type, question: description, objective, response, pattern};
        return {...about, result: verdict, answeredAt: '2026-11-24T12:00:00.000Z', latencyMs};
      },
    ),
    progress: '',
    ...changes,
  });

describe('a result file', () => {
  it('says what the learner did, though not more than is true', () => {
    const reading = readFile(file(result()), settings);
    const attempt = attemptIn(reading);
    expect(attempt).toMatchObject({
      status: 'scored',
      score: 75,
      progress: 0.5,
      startedWallMs: Date.UTC(2026, 10, 24, 14),
    });
    expect(attempt?.parts).toEqual([{title: 'Pamati', status: 'scored', score: 75}]);
    expect(attempt?.answers).toMatchObject(expectedAnswers);
  });

  it('is refused when a digit of it was changed', () => {
    const changed = result().replace('"scoreRaw": 75', '"scoreRaw": 95');
    expect(readFile(file(changed), settings).problems.map(({code}) => code)).toEqual(['result-damaged']);
  });

  it.each([
    {of: 'two learners', second: result({learner: 'Juris Ozols', attempt: 'b1'}), learners: 2},
    {of: 'one learner, later', second: result({scoreRaw: 90, counter: 9, finished: true}), learners: 1},
    {of: 'two nameless learners', second: result({learner: '', attempt: 'c1'}), learners: 2},
  ])('beside one of $of is one activity with as many people as there are', ({second, learners}) => {
    const results = joinReadings([
      readFile(file(result(), 'a.json'), settings),
      readFile(file(second, 'b.json'), settings),
    ]);
    expect([results.activities.map(({title}) => title), results.learners.length]).toEqual([
      ['Pamati'],
      learners,
    ]);
  });
});

describe("the built-in LMS's export", () => {
  const cmi = {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.score.raw': '60',
    'cmi.core.score.max': '80',
    'cmi.core.score.min': '0',
    'cmi.core.total_time': '0000:12:30.00',
    'cmi.interactions.0.id': 'definitions.q01',
    'cmi.interactions.0.student_response': 'b',
    'cmi.interactions.0.result': 'wrong',
    'cmi.interactions.0.correct_responses.0.pattern': 'a',
    'cmi.interactions.10.id': 'definitions.q11',
    'cmi.interactions.2.id': 'definitions.q03',
    'cmi.objectives.0.id': 'law',
    'cmi.objectives.0.status': 'passed',
    'cmi.objectives.0.score.raw': '100',
  };
  const exported: LmsExport = {
    format: 'kopiga-riciba-lms',
    version: 1,
    writtenAt: '2026-11-24T13:00:00Z',
    learners: [
      {id: 'anna', name: 'Anna Ābele'},
      {id: 'juris', name: 'Juris Ozols'},
    ],
    packages: [{id: 'p', title: 'Pamati', standard: '1.2', scos: [{id: 's', title: 'Pamati'}]}],
    attempts: [
      {
        learner: 'anna',
        package: 'p',
        sco: 's',
        number: 2,
        startedAt: '2026-11-24T12:00:00Z',
        savedAt: '2026-11-24T12:20:00Z',
        cmi,
      },
    ],
  };

  it('is read with scores out of 100, indexes by number and the time spent', () => {
    const {learners, activities} = joinReadings([readFile(file(JSON.stringify(exported)), settings)]);
    const [anna] = learners.filter(({name}) => name === 'Anna Ābele');
    const attempt = anna?.work[0]?.attempts[0];
    expect([learners.length, activities.map(({title}) => title)]).toEqual([2, ['Pamati']]);
    expect(attempt).toMatchObject({
      number: 2,
      status: 'incomplete',
      score: 75,
      timeMs: 750_000,
      lastWallMs: Date.UTC(2026, 10, 24, 14, 20),
    });
    expect(attempt?.answers.map(({index, question}) => [index, question])).toEqual([
      [0, 'definitions.q01'],
      [2, 'definitions.q03'],
      [10, 'definitions.q11'],
    ]);
    expect(attempt?.objectives).toEqual([{id: 'law', status: 'passed', score: 100}]);
  });

  it('survives members of the wrong kind', () => {
    const odd = {
      ...exported,
      learners: [null, 3, {id: {}}],
      attempts: [null, {learner: 'anna', package: 'p', sco: 's', cmi: 'x'}, 7],
    };
    const {problems, understood} = readFile(file(JSON.stringify(odd)), settings);
    expect(problems.map(({code, line}) => [code, line])).toEqual([
      ['bad-statement', 1],
      ['bad-statement', 3],
    ]);
    expect(understood).toBeGreaterThan(0);
  });
});

describe('any other table', () => {
  const table = file(
    'Nosaukums;;\nDarbinieks;Iestāde;Punkti;Pabeigts;Kas ir pase?\nAnna Ābele;Sociālais dienests;18;24.11.2026;b\nJuris Ozols;Policija;9;;a\n;;;;\n',
    'uzskaite.csv',
  );

  it('is offered with a guess of its columns', () => {
    const preview = previewFile(table);
    expect(preview?.rows[1]).toEqual(['Darbinieks', 'Iestāde', 'Punkti', 'Pabeigts', 'Kas ir pase?']);
    expect(preview?.guess.roles).toHaveLength(preview?.columns ?? 0);
  });

  it('is read by the columns that were chosen', () => {
    const reading = readChosenFile(table, {
      headingRow: 2,
      roles: ['name', 'institution', 'score', 'finished', 'answer'],
      activity: 'Klātienes tests',
      scoreMax: 20,
    });
    const {learners, activities} = joinReadings([reading]);
    expect(reading.problems).toEqual([]);
    expect(activities.map(({title}) => title)).toEqual(['Klātienes tests']);
    expect(
      learners.map(({name, traits, work}) => [name, traits['institution'], work[0]?.attempts[0]]),
    ).toMatchObject([
      [
        'Anna Ābele',
        ['Sociālais dienests'],
        {
          score: 90,
          finishedWallMs: Date.UTC(2026, 10, 24),
          answers: [{question: 'Kas ir pase?', response: 'b'}],
        },
      ],
      ['Juris Ozols', ['Policija'], {score: 45, status: 'scored'}],
    ]);
  });
});
