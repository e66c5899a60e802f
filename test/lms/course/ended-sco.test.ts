/** What is on screen beside a SCO that has ended by itself. */
import {afterEach, expect, it, vi} from 'vitest';
import {Lms, type LmsOptions} from '../../../src/lms/lms.ts';
import {readManifest} from '../../../src/lms/package/manifest.ts';
import {multiManifest} from '../sequencing/multi-manifest.ts';

afterEach(() => vi.unstubAllGlobals());

const learner = {id: 'l', name: 'L'};
const done = () => Promise.resolve();

it('is what the tree has come to with its end', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', {status: 404})));
  const page: {API_1484_11?: Readonly<Record<string, (...values: string[]) => string>>} = {};
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', {visibilityState: 'visible'});
  const save = () => true;
  const manifest = readManifest(multiManifest());
  const lms = new Lms({
    packages: {list: () => Promise.resolve([{id: 'p', manifest}])},
    attempts: {recover: done, latest: () => Promise.resolve(new Map()), save},
    courses: {recover: done, course: done, shared: done, save, saveShared: save},
    learners: {currentId: 'l', list: () => Promise.resolve([learner])},
    builtFolder: 'https://lms.example/built/',
    language: 'lv',
    firstLearnerName: 'L',
  } as unknown as LmsOptions);
  await lms.start();
  await lms.openPackage('p');
  await lms.navigate('start');
  const api = page.API_1484_11;
  api?.Initialize?.('');
  api?.SetValue?.('cmi.exit', 'suspend');
  api?.Commit?.('');
  expect(lms.screen?.course?.goesOn).toEqual(new Set());
  api?.Terminate?.('');
  expect(lms.screen?.course?.goesOn).toEqual(new Set(['a']));
});
