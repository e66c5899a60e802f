import {afterEach, expect, it, vi} from 'vitest';
import {lmsWithTree} from './course/lms-with-tree.ts';

afterEach(() => vi.unstubAllGlobals());

it('why a package was refused stands on the list that an address leads back to, until one is opened', async () => {
  const lms = await lmsWithTree(() => true);
  expect(await lms.add(new Blob(['no zip']), 'a.zip')).toBeUndefined();
  await lms.openPackage(undefined);
  expect(lms.screen?.fault?.fileName).toBe('a.zip');
  await lms.openPackage('p');
  expect(lms.screen?.fault).toBeUndefined();
});
