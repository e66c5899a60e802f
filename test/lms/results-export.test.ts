import {expect, it} from 'vitest';
import {committed} from '../../src/lms/run/attempt.ts';
import {readManifest} from '../../src/lms/package/manifest.ts';
import {resultsOf} from '../../src/lms/results-export.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {manifest12} from './zips.ts';

const packageRecord = {
  id: 'p',
  fileName: 'p.zip',
  zipBytes: 1,
  fileCount: 1,
  addedAt: '2026-11-24T09:00:00.000Z',
  manifest: readManifest(
    manifest12([
      {id: 'A', title: 'Pirmais'},
      {id: 'B', title: 'Otrais'},
    ]),
  ),
  report: {},
};
const attempt = (packageId: string, scoId: string) =>
  committed(
    {learnerId: 'learner-1', packageId, scoId, number: 2, course: 1},
    undefined,
    {'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80'},
    '2026-11-24T10:00:00.000Z',
  );

it('is read by the results page: every attempt of a package that is still there', () => {
  const written = resultsOf({
    learners: [
      {id: 'learner-1', name: 'Anna Ābele'},
      {id: 'learner-2', name: 'Juris'},
    ],
    packages: [packageRecord],
    attempts: [attempt('p', 'B'), attempt('gone', 'B')],
    nowIso: '2026-11-24T11:00:00.000Z',
  });
  const bytes = new TextEncoder().encode(JSON.stringify(written));
  const read = readFile({name: 'lms-rezultati.json', bytes}, {offsetMinutesAt: () => 120});
  expect(read).toMatchObject({
    kind: 'lms-export',
    problems: [],
    activities: [{title: 'Pirmais'}, {title: 'Otrais'}],
  });
  expect(read.records.flatMap(({person, work = []}) => work.map((one) => [person.name, one]))).toMatchObject([
    // Who has not begun is the very one to remind.
    ['Juris', {activity: 0, isNotStarted: true}],
    ['Juris', {activity: 1, isNotStarted: true}],
    ['Anna Ābele', {activity: 1, attempt: {number: 2, status: 'passed', score: 80}}],
  ]);
});
