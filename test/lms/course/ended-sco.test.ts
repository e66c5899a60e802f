/** What is on screen beside a SCO that has ended by itself. */
import {afterEach, expect, it, vi} from 'vitest';
import {lmsWithTree} from './lms-with-tree.ts';

afterEach(() => vi.unstubAllGlobals());

it('is what the tree has come to with its end', async () => {
  const page: {API_1484_11?: Readonly<Record<string, (...values: string[]) => string>>} = {};
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', {visibilityState: 'visible'});
  const lms = await lmsWithTree(() => true);
  await lms.navigate('start');
  const api = page.API_1484_11;
  api?.Initialize?.('');
  api?.SetValue?.('cmi.exit', 'suspend');
  api?.Commit?.('');
  expect(lms.screen?.course?.goesOn).toEqual(new Set());
  api?.Terminate?.('');
  expect(lms.screen?.course?.goesOn).toEqual(new Set(['a']));
});
