import {nameFault} from './archive/entry-path.ts';
import {type Finding, finding} from './finding.ts';

/** Names that some LMS or web server takes for another file, or that do not belong into a package. */
export function fileNameProblems(paths: readonly string[]): readonly Finding[] {
  return [...manifestPlace(paths), ...paths.flatMap(nameProblems), ...caseTwins(paths)];
}

function manifestPlace(paths: readonly string[]): readonly Finding[] {
  if (paths.includes('imsmanifest.xml') || paths.includes('cmi5.xml')) return [];
  const path = paths.find((path) => /(?:^|\/)(?:imsmanifest|cmi5)\.xml$/i.test(path));
  const name = path?.toLowerCase().split('/').at(-1);
  if (path === undefined || name === undefined) return [finding('manifest-missing', {})];
  return [finding('manifest-misplaced', {name, path})];
}

function nameProblems(path: string): readonly Finding[] {
  const fault = nameFault(path);
  if (fault) return [finding(fault, {path})];
  return isLeftover(path) ? [finding('macos-leftover', {path})] : [];
}

/** What macOS puts beside the files of a folder. */
export function isLeftover(path: string): boolean {
  const parts = path.split('/');
  return parts.includes('__MACOSX') || parts.at(-1) === '.DS_Store';
}

/** A zip can hold `A.js` beside `a.js`; a Windows server cannot. */
function caseTwins(paths: readonly string[]): readonly Finding[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const twin = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    return twin === undefined ? [] : [finding('case-twins', {path, twin})];
  });
}
