/** What the page asks its site for before it is drawn: LMSs by name, and packages for their sizes. Its head has asked already, with its scripts. */
import {readBuiltPackages, type BuiltPackage} from '../../../domain/exchange/built-package.ts';
import type {LmsGuide} from '../../../domain/exchange/lms-guide.ts';

/** Never rejects: what does not arrive is empty. */
export const readTables = (): Promise<readonly [readonly LmsGuide[], readonly BuiltPackage[]]> =>
  Promise.all([systemTable(), builtPackages()]);

/** The guide's table; without it the page asks for no LMS by name. */
async function systemTable(): Promise<readonly LmsGuide[]> {
  const response = await fetch('systems.json').catch(() => undefined);
  // The build wrote this file from the type.
  return response?.ok ? ((await response.json()) as readonly LmsGuide[]) : [];
}

/** Only for their sizes: none when they do not arrive. */
async function builtPackages(): Promise<readonly BuiltPackage[]> {
  const response = await fetch('../packages/index.json').catch(() => undefined);
  return response?.ok ? readBuiltPackages(await response.json()) : [];
}
