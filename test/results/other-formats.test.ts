/** What our own course writes, made by the code that writes it; and any other table. */
import {describe, expect, it} from 'vitest';
import {sealResult} from '../../src/domain/exchange/result-file.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {FileReading} from '../../src/results/read/file-reading.ts';
import {previewFile, readChosenFile, readFile} from '../../src/results/read/read-file.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {launchIn} from '../runtime/cmi5-world.ts';
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
  const tracker = launchIn(lrs, lrs.request, () => Date.UTC(2026, 10, 24, 12));
  await tracker.open();
  await tracker.save(sampleSnapshot({interactions: everyKind}));
  tracker.close(finishedSnapshot(90, {counter: 10, interactions: everyKind}));
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
    expect([...(attempt?.answers ?? [])]).toMatchObject(expectedAnswers);
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
        return {...about, result: String(verdict), answeredAt: '2026-11-24T12:00:00.000Z', latencyMs};
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
    expect([...(attempt?.answers ?? [])]).toMatchObject(expectedAnswers);
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
    const choice = {
      headingRow: 2,
      roles: ['name', 'institution', 'score', 'finished', 'answer'],
      activity: 'Klātienes tests',
      scoreMax: 20,
    } as const;
    const reading = readChosenFile(table, choice, settings);
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
        },
      ],
      ['Juris Ozols', ['Policija'], {score: 45, status: 'scored'}],
    ]);
    expect([...(learners[0]?.work[0]?.attempts[0]?.answers ?? [])]).toMatchObject([
      {question: 'Kas ir pase?', response: 'b'},
    ]);
  });

  it('counts words of a status that it does not know as begun, and says so', () => {
    const reading = readChosenFile(
      file('Darbinieks;Statuss\nAnna Ābele;passed\nJuris Ozols;Nokārtots\nIlze Kalna;-\n', 'uzskaite.csv'),
      {headingRow: 1, roles: ['name', 'status'], activity: 'Klātienes tests', scoreMax: 100},
      settings,
    );
    const {learners, remarks} = joinReadings([reading]);
    expect(learners.map(({work}) => work[0]?.attempts[0]?.status)).toEqual([
      'passed',
      'incomplete',
      undefined,
    ]);
    expect(remarks).toContainEqual({code: 'unknown-status', detail: 'Nokārtots', count: 1});
  });
});
