import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import ts from 'typescript';
import type {CriterionId} from './criteria.ts';

/** A test that says in its title which criteria it shows: `WCAG 1.3.1, 2.4.6, EN 4.2.1: has a heading for each part`. */
export interface Claim {
  readonly criterion: CriterionId;
  /** Path from the project's root. */
  readonly file: string;
  /** The groups that it stands in, then what comes behind the criteria. */
  readonly title: string;
}

const number = String.raw`\d+(?:\.\d+)+`;
const form = new RegExp(`^((?:WCAG|EN) ${number}(?:, (?:(?:WCAG|EN) )?${number})*): (.+)$`);
/** Begins like a claim. */
const likeOne = /^(?:WCAG|EN) \d/;

/**
 * Claims of one file of tests, each with the names of the groups that it stands in. Throws an `Error` with the line of a
 * title that begins like a claim and is none.
 */
export function claimsIn(file: string, source: string): readonly Claim[] {
  if (!/(?:WCAG|EN) \d/.test(source)) return [];
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  const claims: Claim[] = [];
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const [first] = ts.isCallExpression(node) ? node.arguments : [];
    const name = ts.isCallExpression(node) ? nameOf(node.expression) : '';
    if (name === 'skip') return;
    if (!first || !ts.isStringLiteralLike(first) || !['it', 'test', 'describe'].includes(name)) {
      node.forEachChild((child) => visit(child, groups));
      return;
    }
    const line = parsed.getLineAndCharacterOfPosition(first.getStart(parsed)).line + 1;
    if (likeOne.test(first.text)) claims.push(...claimsOf(first.text, groups, {file, line}));
    node.forEachChild((child) => visit(child, name === 'describe' ? [...groups, first.text] : groups));
  };
  visit(parsed, []);
  return claims;
}

/** What runs only in part, or not at all, shows nothing. */
const unrun: ReadonlySet<string> = new Set(['skip', 'skipIf', 'runIf', 'todo', 'fails']);

/** `it` of `it(…)` and of `it.each(…)(…)`; `skip` of what is not always run. */
function nameOf(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return called.text;
  if (ts.isPropertyAccessExpression(called) && unrun.has(called.name.text)) return 'skip';
  if (ts.isCallExpression(called) || ts.isPropertyAccessExpression(called)) return nameOf(called.expression);
  return '';
}

function claimsOf(
  text: string,
  groups: readonly string[],
  {file, line}: {file: string; line: number},
): readonly Claim[] {
  const [, listed = '', words = ''] = form.exec(text) ?? [];
  if (words === '')
    throw new Error(
      `${file}:${String(line)}: "${text}". Write the criteria like "WCAG 1.3.1, 2.4.6, EN 4.2.1: …".`,
    );
  let standard = '';
  return listed.split(', ').map((one): Claim => {
    const [num = '', named] = one.split(' ').reverse();
    standard = named ?? standard;
    // The form has made sure that the first one names its standard.
    return {criterion: `${standard} ${num}` as CriterionId, file, title: [...groups, words].join(' › ')};
  });
}

/** Claims of all tests of the project, by file. */
export async function readClaims(root: string): Promise<readonly Claim[]> {
  const names = await readdir(join(root, 'test'), {recursive: true});
  const files = names
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${name.replaceAll('\\', '/')}`);
  const found = await Promise.all(
    files.toSorted().map(async (file) => claimsIn(file, await readFile(join(root, file), 'utf8'))),
  );
  return found.flat();
}
