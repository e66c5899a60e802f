/**
 * `npm test`, in the order in which it is cheapest to fail; `npm run test:all` goes on with what takes longer, the most
 * valuable first. Every step runs even when one before it failed; what needs one core only runs side by side. The last
 * line is the sum of all: `N passed, N failed`.
 *
 * `--only NAME`, once or more: these steps alone, e.g. `npm run test:all -- --only engines`, after `npm run build`.
 * `--minutes N`: what is not done by then is stopped, or not begun, and has failed. A machine that ends a run at a fixed
 * time then still says what is known.
 */
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {requireChrome} from './chrome.ts';
import {setup as installEngines} from './engines/install-engines.ts';
import {oneTest, vitestCount, webTestRunnerCount, type Count} from './failures.ts';
import {Tools, type Output} from './run-tools.ts';

const {values: options} = parseArgs({
  options: {all: {type: 'boolean'}, minutes: {type: 'string'}, only: {type: 'string', multiple: true}},
});
const startedMs = Date.now();
const root = join(import.meta.dirname, '..');
const results = join(root, 'dist/test-results');
const limitMinutes = Number(options.minutes ?? Infinity);
if (!(limitMinutes > 0))
  throw new Error(`--minutes ${options.minutes}: write a number above 0, like --minutes 45.`);
const tools = new Tools({
  root,
  env: {...process.env, CHROME_PATH: requireChrome()},
  endMs: startedMs + limitMinutes * 60_000,
});

interface Step {
  readonly name: string;
  /** @param output where the tools may write: at once, or, beside other steps, when they have ended */
  run(output: Output): Promise<Count>;
}

/** A step of one command: its exit code is one test. */
const command = (name: string, args: string[]): Step => ({
  name,
  run: async (output) => oneTest(await tools.run(args, output), name),
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
    const isGreen = await tools.run(
      args.map((arg) => arg.replace('{report}', file)),
      output,
      settings,
    );
    return readCount(file, isGreen, name, read);
  },
});
/** A suite of vitest with a configuration of its own. */
const browsers = (
  name: string,
  config: string,
  more: readonly string[] = [],
  settings?: NodeJS.ProcessEnv,
): Step =>
  suite(
    name,
    [
      'vitest',
      'run',
      '--config',
      config,
      '--reporter=verbose',
      '--reporter=./test/flaky-reporter.ts',
      '--reporter=json',
      '--outputFile.json={report}',
      ...more,
    ],
    vitestCount,
    settings,
  );
/** Unit tests of these projects of `vite.config.ts`. */
const units = (name: string, projects: readonly string[], settings?: NodeJS.ProcessEnv): Step =>
  suite(
    name,
    [
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json={report}',
    ],
    vitestCount,
    settings,
  );

/** How the names of long tests end. */
const long = '.long.test.ts';

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
  [units('unit', ['together', 'alone'])],
  [suite('components', ['wtr', '--config', 'test/web-test-runner.config.mjs'], webTestRunnerCount)],
  [command('build', ['tsx', 'packaging/cli/build.ts'])],
  [browsers('e2e', 'test/vitest.e2e.config.ts', ['--exclude', `test/e2e/*${long}`])],
];
/** What takes more than seconds, other engines, and what walks for many minutes. */
const longSteps: readonly (readonly Step[])[] = [
  // With two hundred seeds for each profile of an LMS.
  [units('unit-long', ['long'], {FAULT_LAB: '1'})],
  [browsers('e2e-long', 'test/vitest.e2e.config.ts', [long])],
  [browsers('engines', 'test/vitest.engines.config.ts')],
  [browsers('fault-lab', 'test/vitest.e2e.config.ts', [], {FAULT_LAB: '1'})],
];

rmSync(results, {recursive: true, force: true});
mkdirSync(results, {recursive: true});
const total = {passed: 0, failed: 0, skipped: 0};
const failures: string[] = [];
const times: string[] = [];
// At the beginning, so that a machine that lacks one is told so before all that it can run.
if (options.all) installEngines();
for (const sideBySide of chosen([...steps, ...(options.all ? longSteps : [])])) {
  const output = sideBySide.length > 1 ? 'at the end' : 'at once';
  await Promise.all(sideBySide.map((step) => take(step, output)));
}
// Once more at the end: of a long record often only its last lines are kept.
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\nTime: ${times.join(', ')}; ${minutesSince(startedMs)} in all.`);
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;

/** The steps that are asked for. */
function chosen(all: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  const {only} = options;
  const names = all.flat().map(({name}) => name);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`--only ${unknown}: there is no such step, but ${names.join(', ')}.`);
  return all
    .map((line) => line.filter(({name}) => only?.includes(name) ?? true))
    .filter(({length}) => length > 0);
}

async function take({name, run: runStep}: Step, output: Output): Promise<void> {
  const stepMs = Date.now();
  if (output === 'at once') console.log(`\n── ${name}`);
  const {passed, failed, skipped, failures: named} = await runStep(output);
  failures.push(...named);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  times.push(`${name} ${minutesSince(stepMs)}`);
  const late = tools.isOver ? `, stopped: the ${limitMinutes} minutes are over` : '';
  console.log(`── ${name}: ${passed} passed, ${failed} failed (${minutesSince(stepMs)}${late})`);
}

function minutesSince(ms: number): string {
  return `${((Date.now() - ms) / 60_000).toFixed(1)} min`;
}

/** A suite that wrote no report, or ended in an error without a failed test, is one failure. */
function readCount(file: string, isGreen: boolean, name: string, read: (report: unknown) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    return isGreen || count.failed > 0 ? count : {...count, ...oneTest(false, name), passed: count.passed};
  } catch {
    return oneTest(false, name);
  }
}
