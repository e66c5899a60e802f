/** What a run of tests left: how many, and which failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One text per failed test: file, name and the first lines of its message. */
  readonly failures: readonly string[];
}

/** The parts of vitest's JSON report that are read (the same shape as Jest's). */
interface VitestReport {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** A message may hold the whole of a page; its first lines say what was wrong. */
const messageLines = 12;
const lineLength = 300;

/** @param report of vitest's JSON reporter */
export function vitestCount(report: unknown): Count {
  const {numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults} = report as VitestReport;
  const failures = (testResults ?? []).flatMap((file) => {
    const failed = file.assertionResults.filter(({status}) => status === 'failed');
    // A file that does not load has a message of its own and no failed test.
    if (failed.length === 0 && file.status === 'failed') return [named(file.name, '', file.message)];
    return failed.map((test) => named(file.name, test.fullName, test.failureMessages?.join('\n')));
  });
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
    failures,
  };
}

/** @param report written by the reporter in `web-test-runner.config.mjs` */
export function webTestRunnerCount(report: unknown): Count {
  const {failures, ...counts} = report as Omit<Count, 'failures'> & {
    readonly failures: readonly {readonly file: string; readonly name: string; readonly message: string}[];
  };
  return {...counts, failures: failures.map(({file, name, message}) => named(file, name, message))};
}

/** A command, or a suite that left no report: its exit code is one test. */
export function oneTest(isGreen: boolean, name: string): Count {
  return isGreen
    ? {passed: 1, failed: 0, skipped: 0, failures: []}
    : {passed: 0, failed: 1, skipped: 0, failures: [`${name}: its output stands above`]};
}

function named(file: string, name: string, message = ''): string {
  // Colours of a terminal are no part of what was wrong.
  const lines = message.replaceAll(/\u001B\[\d+m/g, '').split('\n', messageLines);
  return [`${file}: ${name}`, ...lines.map((line) => `    ${line.slice(0, lineLength)}`)].join('\n');
}
