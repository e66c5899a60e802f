import {mkdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {tsImport} from 'tsx/esm/api';
import {build} from 'vite';

const root = resolve(import.meta.dirname, '..');
const {chromeFlags, requireChrome} = await tsImport('./chrome.ts', import.meta.url);

/** Leaves `{passed, failed, skipped, failures}` where `npm test` adds it up. */
const countReporter = {
  stop({sessions}) {
    const tests = [...sessions].flatMap(({testFile, testResults}) =>
      testResults ? testsOf(testResults).map((test) => ({...test, testFile})) : [],
    );
    const passed = tests.filter((test) => test.passed).length;
    const skipped = tests.filter((test) => test.skipped).length;
    // A file that does not load has errors but no tests; it must not count as nothing.
    const broken = [...sessions].filter(({errors}) => errors.length > 0);
    const failures = [
      ...tests
        .filter((test) => !test.passed && !test.skipped)
        .map((test) => failure(test.testFile, test.name, test.error)),
      ...broken.map(({testFile, errors}) => failure(testFile, 'does not load', errors[0])),
    ];
    const folder = resolve(root, 'dist/test-results');
    mkdirSync(folder, {recursive: true});
    const count = {passed, failed: tests.length - passed - skipped + broken.length, skipped, failures};
    writeFileSync(resolve(folder, 'components.json'), JSON.stringify(count));
  },
};

const failure = (file, name, error) => ({file, name, message: error?.message ?? ''});

const testsOf = ({tests, suites}) => [...tests, ...suites.flatMap(testsOf)];

/** Browsers read no CommonJS: the one such package that pages need becomes a module, as the build makes it one. */
const saxesAsModule = {
  name: 'saxes-as-module',
  resolveImport: ({source}) => (source === 'saxes' ? '/saxes-as-module.js' : undefined),
  serve: async ({path}) =>
    path === '/saxes-as-module.js' ? {body: await bundleSaxes(), type: 'js'} : undefined,
};

async function bundleSaxes() {
  const {output} = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : undefined),
        load: (id) => (id === 'entry' ? `export {SaxesParser} from 'saxes';` : undefined),
      },
    ],
    build: {write: false, minify: false, rollupOptions: {input: 'entry', preserveEntrySignatures: 'strict'}},
  });
  return output[0].code;
}

/** Run from the project's root: `npx wtr --config test/web-test-runner.config.mjs` */
export default {
  rootDir: root,
  files: 'test/components/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1,
  // Without the explicit tsconfig esbuild compiles Lit's decorators another way than the build does.
  plugins: [
    saxesAsModule,
    esbuildPlugin({ts: true, tsconfig: resolve(root, 'tsconfig.json')}),
    a11ySnapshotPlugin(),
  ],
  browsers: [chromeLauncher({launchOptions: {executablePath: requireChrome(), args: chromeFlags}})],
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="lv">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Component tests</title>
        <link rel="stylesheet" href="/src/components/tokens.css" />
      </head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 5000}},
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), countReporter],
};
