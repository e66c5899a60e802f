/**
 * One fixed walk through a small course, and every word that an LMS, a record store or the device hears of it. A change that
 * means to change nothing leaves these files as they are; one that means to has its difference to read in the review, and
 * `npm run record-walk` writes them anew.
 */
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {recordWalk, walkStandards} from './record-walk.ts';

it.each(walkStandards)('the recorded walk says the same to %s', async (standard) => {
  const said = await recordWalk(standard);
  await expect(said).toMatchFileSnapshot(join(import.meta.dirname, 'recorded', `${standard}.txt`));
});

it('is another one when something else is said', async () => {
  expect(await recordWalk('scorm12', {skill: 0})).not.toBe(await recordWalk('scorm12'));
});
