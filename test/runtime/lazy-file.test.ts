/** What the build puts around each `import()`: in Firefox and WebKit files are fetched before they are imported. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {lazyFrom} from '../../src/entries/lazy-file.ts';

type Answer = readonly [status: number, type: string];
const script: Answer = [200, 'text/javascript'];

/** An engine without `chrome`, and a server with these answers by file name, one after the other; then scripts. */
function serve(answers: Readonly<Record<string, readonly Answer[]>> = {}) {
  const asked: string[] = [];
  vi.stubGlobal('window', {});
  vi.stubGlobal('fetch', (address: string) => {
    const earlier = asked.filter((each) => each === address).length;
    asked.push(address);
    const [status, type] = answers[address.slice('assets/'.length)]?.[earlier] ?? script;
    return Promise.resolve(new Response('', {status, headers: {'content-type': type}}));
  });
  return asked;
}

/** As a built file names what it loads. */
const load = () => Promise.resolve(['a-1x.js', 'b-2y.js']);
const other = () => Promise.resolve(['a-1x.js']);

describe('a lazy file', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is fetched with all that it names, and with what each of them imports, once', async () => {
    const asked = serve();
    const lazy = lazyFrom('assets/', 'core-3z.js');
    await Promise.all([lazy(load), lazy(other), lazy(load)]);
    await lazy(load);
    expect(asked).toEqual(['assets/a-1x.js', 'assets/b-2y.js', 'assets/core-3z.js']);
  });

  it.each([
    ['an error', [503, 'text/javascript']],
    ['a login page', [200, 'text/html; charset=utf-8']],
  ] as const)('is not imported where %s came in its place, and is asked for again', async (_, answer) => {
    serve({'b-2y.js': [answer]});
    const lazy = lazyFrom('assets/');
    const import_ = vi.fn(load);
    import_.toString = () => String(load);
    await expect(lazy(import_)).rejects.toThrow('b-2y.js');
    expect(import_).not.toHaveBeenCalled();
    await expect(lazy(import_)).resolves.toBeDefined();
  });

  it('is fetched again after an import that failed', async () => {
    const asked = serve();
    const lazy = lazyFrom('assets/');
    await expect(lazy(() => Promise.reject(new Error('a-1x.js')))).rejects.toThrow();
    await lazy(other);
    expect(asked).toEqual(['assets/a-1x.js', 'assets/a-1x.js']);
  });

  it('is only imported in Chromium, which asks again by itself', async () => {
    const asked = serve();
    vi.stubGlobal('window', {chrome: {}});
    await lazyFrom('assets/')(load);
    expect(asked).toEqual([]);
  });
});
