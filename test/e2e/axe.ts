import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Frame, Page} from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {readonly target: unknown; readonly failureSummary?: string}[];
  }[];
}

/** What axe finds in a page or frame against WCAG 2.2 AA and its best practices, one line each. */
export async function axeViolations(frame: Page | Frame): Promise<readonly string[]> {
  // Evaluated by the debugger, so the page's own content security policy stays as it is.
  await frame.evaluate(source);
  const result = await frame.evaluate(async () => {
    const {axe} = window as unknown as {axe: {run: (options: object) => Promise<AxeResult>}};
    return axe.run({resultTypes: ['violations']});
  });
  return result.violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}
