/** The built-in LMS with one package of two SCOs in an activity tree, and stores that a test looks into. */
import {vi} from 'vitest';
import {Lms} from '../../../src/lms/lms.ts';
import type {LmsOptions} from '../../../src/lms/lms-options.ts';
import {readManifest} from '../../../src/lms/package/manifest.ts';
import {OwnStage} from '../../../src/lms/run/stage.ts';
import {multiManifest} from '../sequencing/multi-manifest.ts';

/** @param save asked to keep attempts and courses; its package is open. Stubs `fetch`: what is asked for is not there. */
export async function lmsWithTree(save: () => boolean): Promise<Lms> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', {status: 404})));
  const done = () => Promise.resolve();
  const manifest = readManifest(multiManifest());
  const lms = new Lms({
    packages: {list: () => Promise.resolve([{id: 'p', manifest}])},
    attempts: {recover: done, latest: () => Promise.resolve(new Map()), save},
    courses: {recover: done, course: done, shared: done, save, saveShared: save},
    learners: {currentId: 'l', list: () => Promise.resolve([{id: 'l', name: 'L'}])},
    stage: new OwnStage('https://lms.example/content/'),
    builtFolder: 'https://lms.example/built/',
    language: 'lv',
    firstLearnerName: 'L',
  } as unknown as LmsOptions);
  await lms.start();
  await lms.openPackage('p');
  return lms;
}
