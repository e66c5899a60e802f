/** What plays SCOs cannot be fetched, as when the connection is gone. */
import {afterEach, expect, it, vi} from 'vitest';
import {Lms, type LmsOptions} from '../../../src/lms/lms.ts';
import {readManifest} from '../../../src/lms/package/manifest.ts';
import {asUsual} from '../../../src/lms/run/playback.ts';
import {multiManifest} from '../sequencing/multi-manifest.ts';

vi.mock('../../../src/lms/run/run-time.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
afterEach(() => vi.unstubAllGlobals());

const learner = {id: 'l', name: 'L'};
const done = () => Promise.resolve();

it('leaves the tree where it was', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', {status: 404})));
  const save = vi.fn(() => true);
  const manifest = readManifest(multiManifest());
  const lms = new Lms({
    packages: {list: () => Promise.resolve([{id: 'p', manifest}])},
    attempts: {recover: done, latest: () => Promise.resolve(new Map())},
    courses: {recover: done, course: done, shared: done, save},
    learners: {currentId: 'l', list: () => Promise.resolve([learner])},
    builtFolder: 'https://lms.example/built/',
    language: 'lv',
    firstLearnerName: 'L',
  } as unknown as LmsOptions);
  await lms.start();
  await lms.openPackage('p');
  await expect(lms.navigate('start')).rejects.toThrow();
  await expect(lms.play('a', asUsual)).rejects.toThrow();
  expect(lms.screen?.course?.wayOn).toBe('start');
  expect(save).not.toHaveBeenCalled();
});
