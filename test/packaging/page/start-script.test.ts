import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {startScript, startStub} from '../../../packaging/page/start-script.ts';

const entry = {
  path: 'assets/core-1.js',
  code: 'var a=2,b=()=>import("./lazy-2.js"),c=()=>import(`./track-3.js`);globalThis.c=c;export{a as $,b as in,c};',
};
const tracker = {
  path: 'assets/track-3.js',
  code: 'import{$ as b,in as x}from"./core-1.js";var a=b+1;export{a as made};',
};

describe('the script inside the page', () => {
  it('is the entry, whose lazy files lie where they lay', () => {
    const script = startScript(entry);
    expect(script).toContain('import("./assets/lazy-2.js")');
    expect(script).toContain('import(`./assets/track-3.js`)');
    expect(script).not.toMatch(/\bexport\b/);
  });

  it('has the tracker with it, which is asked for as before and finds what it imports', async () => {
    const page: {c?: () => Promise<unknown>} = {};
    runInNewContext(startScript(entry, tracker).replaceAll('globalThis', 'page'), {page, Promise});
    expect(await page.c?.()).toEqual({made: 3});
  });

  it('cannot be ended by what it says', () => {
    const script = startScript({path: 'core.js', code: 'globalThis.x=[`</script><!--`,/<!--/.test("<!--")]'});
    expect(script).not.toMatch(/<\/script|<!--/);
    const page: {x?: unknown} = {};
    runInNewContext(script.replaceAll('globalThis', 'page'), {page});
    expect(page.x).toEqual(['</script><!--', true]);
  });

  it.each([
    ['an entry that imports', {...entry, code: 'import{a}from"./b.js";'}, undefined, 'imports other files'],
    [
      'a tracker that imports another file',
      entry,
      {...tracker, code: 'import{a}from"./b.js";'},
      'imports b.js',
    ],
    [
      'a tracker that imports what is not exported',
      entry,
      {...tracker, code: 'import{d}from"./core-1.js";'},
      'imports d',
    ],
    [
      'a tracker that nobody asks for',
      {...entry, code: 'var a;export{a as $,a as in};'},
      tracker,
      'does not import assets/track-3.js',
    ],
    ['an export in between', {...entry, code: 'export const a=1;var b'}, undefined, 'exports elsewhere'],
  ])('refuses %s', (_, first, second, says) => {
    expect(() => startScript(first, second)).toThrow(says);
  });
});

describe('the file at the place of the entry', () => {
  it('hands on what the page’s script left, under names that are no names elsewhere', () => {
    expect(startStub(entry)).toBe(
      'const[v0,v1,v2]=globalThis.coursePage.core;export{v0 as $,v1 as in,v2 as c};\n',
    );
  });
});
