/** What plays SCOs cannot be fetched, as when the connection is gone. */
import {afterEach, expect, it, vi} from 'vitest';
import {asUsual} from '../../../src/lms/run/playback.ts';
import {lmsWithTree} from './lms-with-tree.ts';

vi.mock('../../../src/lms/run/visit.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
afterEach(() => vi.unstubAllGlobals());

it('leaves the tree where it was', async () => {
  const save = vi.fn(() => true);
  const lms = await lmsWithTree(save);
  await expect(lms.navigate('start')).rejects.toThrow();
  await expect(lms.play('a', asUsual)).rejects.toThrow();
  expect(lms.screen?.course?.wayOn).toBe('start');
  expect(save).not.toHaveBeenCalled();
});
