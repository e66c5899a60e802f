/**
 * `npm test`, in the order in which it is cheapest to fail; `npm run test:all` goes on with what takes longer. Every
 * step runs even when one before it failed; what needs one core only runs side by side. The last line is the sum of
 * all: `N passed, N failed`.
 */
import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {requireChrome} from './chrome.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = join(import.meta.dirname, '..');
const results = join(root, 'dist/test-results');
const env = {...process.env, CHROME_PATH: requireChrome()};

interface Step {
  readonly name: string;
  /** @param output where the tools may write: at once, or, beside other steps, when they have ended */
  run(output: Output): Promise<Count>;
}
type Output = 'at once' | 'at the end';

/** A step of one command: its exit code is one test. */
const command = (name: string, args: string[]): Step => ({
  name,
  run: async (output) => oneTest(await run(args, output)),
});
/** A step that leaves its counts in a JSON file. */
const suite = (
  name: string,
  args: string[],
  read: (report: unknown) => Count,
  settings: NodeJS.ProcessEnv = {},
): Step => ({
  name,
  run: async (output) => {
    const file = join(results, `${name}.json`);
    const isGreen = await run(
      args.map((arg) => arg.replace('{report}', file)),
      output,
      settings,
    );
    return readCount(file, isGreen, read);
  },
});
/** A suite of vitest with a configuration of its own. */
const browsers = (name: string, config: string, settings?: NodeJS.ProcessEnv): Step =>
  suite(
    name,
    [
      'vitest',
      'run',
      '--config',
      config,
      '--reporter=verbose',
      '--reporter=json',
      '--outputFile.json={report}',
    ],
    vitestCount,
    settings,
  );

/** One after another; the steps of one line side by side. */
const steps: readonly (readonly Step[])[] = [
  [
    command('types', ['tsc', '--noEmit']),
    command('lint', ['eslint', '--max-warnings', '0', '.']),
    command('format', [
      'prettier',
      '--check',
      '--log-level',
      'warn',
      'src',
      'packaging',
      'test',
      '*.{ts,mjs}',
    ]),
    command('content', ['tsx', 'packaging/cli/check.ts']),
  ],
  [
    suite(
      'unit',
      ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json={report}'],
      vitestCount,
    ),
  ],
  [suite('components', ['wtr', '--config', 'test/web-test-runner.config.mjs'], plainCount)],
  [command('build', ['tsx', 'packaging/cli/build.ts'])],
  [browsers('e2e', 'test/vitest.e2e.config.ts')],
];
/** Other engines, and what walks for many minutes. */
const longSteps: readonly (readonly Step[])[] = [
  [
    suite(
      'profiles',
      [
        'vitest',
        'run',
        'test/runtime/fault-lab/profiles.test.ts',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json={report}',
      ],
      vitestCount,
      {FAULT_LAB: '1'},
    ),
  ],
  [browsers('engines', 'test/vitest.engines.config.ts')],
  [browsers('fault-lab', 'test/vitest.e2e.config.ts', {FAULT_LAB: '1'})],
];

rmSync(results, {recursive: true, force: true});
mkdirSync(results, {recursive: true});
const total = {passed: 0, failed: 0, skipped: 0};
const isAll = process.argv.includes('--all');
for (const sideBySide of [...steps, ...(isAll ? longSteps : [])]) {
  const output = sideBySide.length > 1 ? 'at the end' : 'at once';
  await Promise.all(sideBySide.map((step) => take(step, output)));
}
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;

async function take({name, run: runStep}: Step, output: Output): Promise<void> {
  const startedMs = Date.now();
  if (output === 'at once') console.log(`\n── ${name}`);
  const {passed, failed, skipped} = await runStep(output);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  console.log(`── ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

/** Runs a tool of `node_modules`. @returns whether it ended well */
function run(
  [tool = '', ...args]: string[],
  output: Output,
  settings: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules/.bin', tool), args, {
      cwd: root,
      stdio: output === 'at once' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: {...env, ...settings},
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

function oneTest(isGreen: boolean): Count {
  return {passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1, skipped: 0};
}

/** A suite that wrote no report, or ended in an error without a failed test, is one failure. */
function readCount(file: string, isGreen: boolean, read: (report: unknown) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    return isGreen || count.failed > 0 ? count : {...count, failed: 1};
  } catch {
    return oneTest(false);
  }
}

function vitestCount(report: unknown): Count {
  // The shape of vitest's JSON reporter (the same as Jest's).
  const {numPassedTests, numFailedTests, numPendingTests, numTodoTests} = report as Record<string, number>;
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

function plainCount(report: unknown): Count {
  // Written by the reporter in web-test-runner.config.mjs.
  return report as Count;
}
