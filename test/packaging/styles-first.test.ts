import {runInNewContext} from 'node:vm';
import {expect, it} from 'vitest';
import {withStylesFirst} from '../../packaging/build/styles-first.ts';

it('puts the sheets to the beginning, and the script does the same', () => {
  const code = 'const s=(texts)=>texts[0];made=[s`/*styles-first*/a{b:c}`,`d`,s`/*styles-first*/e{f:g}`]';
  const moved = withStylesFirst(code);
  expect(moved).toMatch(/^const styles\$=\[`a\{b:c\}`,`e\{f:g\}`\];/);
  const page: {made?: unknown} = {};
  runInNewContext(moved, page);
  expect(page.made).toEqual(['a{b:c}', 'd', 'e{f:g}']);
});

it.each([
  ['has no sheets', 'const a=1'],
  ['has a sheet that it cannot move', 's`/*styles-first*/a{b:${c}`/*styles-first*/`}`'],
])('refuses an entry that %s', (_, code) => {
  expect(() => withStylesFirst(code)).toThrow('no style sheets where they are looked for');
});

it('refuses an entry in which its name is taken', () => {
  expect(() => withStylesFirst('let styles$=1;s`/*styles-first*/a{b:c}`')).toThrow('styles$');
});
