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

/** Rules of axe that a page or frame breaks, of these alone, one line each. */
export async function brokenRules(frame: Page | Frame, rules: readonly string[]): Promise<readonly string[]> {
  await frame.evaluate(source);
  const violations = await frame.evaluate(async (values) => {
    const {axe} = window as unknown as {axe: {run: (options: object) => Promise<AxeResult>}};
    return (await axe.run({runOnly: {type: 'rule', values}})).violations;
  }, rules);
  return linesOf(violations);
}

const linesOf = (violations: AxeResult['violations']): readonly string[] =>
  violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );

/** What is wrong with what a page or frame shows, one line each: WCAG 2.2 AA and best practices by axe, and a page wider than its window. */
export async function faultsOf(frame: Page | Frame): Promise<readonly string[]> {
  // Evaluated by the debugger, so the page's own content security policy stays as it is.
  await frame.evaluate(source);
  const {violations, overflowPx} = await frame.evaluate(async () => {
    const {axe} = window as unknown as {axe: {run: (options: object) => Promise<AxeResult>}};
    const {violations} = await axe.run({resultTypes: ['violations']});
    return {violations, overflowPx: document.documentElement.scrollWidth - window.innerWidth};
  });
  const faults = linesOf(violations);
  return overflowPx > 0 ? [...faults, `${overflowPx} px too wide`] : faults;
}
