import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'vite';
import {expect, it, onTestFinished} from 'vitest';
import {lazyTogether} from '../../packaging/build/lazy-together.ts';
import {writeFiles} from '../../packaging/content/writing/write-files.ts';

/** Builds one page whose script is `page`; beside it stand a lazy part with styles, and one without. */
async function built(page: string): Promise<readonly string[]> {
  const root = await mkdtemp(join(tmpdir(), 'lazy-'));
  onTestFinished(() => rm(root, {recursive: true}));
  await writeFiles(
    root,
    new Map([
      ['index.html', '<script type="module" src="./page.js"></script>'],
      ['page.js', page],
      ['styled.js', "import './part.css';\nexport const part = 'styled';\n"],
      ['plain.js', "export const part = 'plain';\n"],
      ['part.css', 'p {color: green}\n'],
    ]),
  );
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [lazyTogether(false)],
    build: {write: false, modulePreload: false},
  });
  if (!('output' in made)) throw new Error('One build makes one output.');
  return made.output.map(({fileName}) => fileName.replace(/-[\w-]{8}\./, '.')).toSorted();
}

it('a lazy file whose styles nothing would load is no build', async () => {
  await expect(built("import('./styled.js').then(({part}) => alert(part));")).rejects.toThrow(
    /Nothing would load the styles of what is loaded lazily: assets\/styled-.*\.css\. Load them with the page\./,
  );
});

it('a lazy file may have styles that are there with the page, or none', async () => {
  expect(await built("import './part.css';\nimport('./styled.js').then(({part}) => alert(part));")).toContain(
    'assets/styled.js',
  );
  expect(await built("import('./plain.js').then(({part}) => alert(part));")).toContain('assets/plain.js');
});
