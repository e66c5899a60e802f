import {finding} from '../finding.ts';
import {ArchiveError} from './archive-error.ts';

/** Control characters never stand in a file name that someone made on purpose. */
const CONTROL = /\p{Cc}/u;

/**
 * Why a name could leave the package's folder, or be read differently by another program; undefined for a good one.
 * Source: APPNOTE.TXT 4.4.17.1 (relative, `/` between folders).
 */
export function nameFault(
  name: string,
): 'backslash' | 'absolute-path' | 'path-outside' | 'control-character' | undefined {
  if (name.includes('\\')) return 'backslash';
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'absolute-path';
  if (name.split('/').includes('..')) return 'path-outside';
  return CONTROL.test(name) ? 'control-character' : undefined;
}

/**
 * The path under which a zip entry is stored: `/` between folders, no `.` or empty part, Unicode NFC
 * (so that "ā" of macOS and of Windows is the same file).
 * Throws an ArchiveError with the code of `nameFault`.
 */
export function entryPath(name: string): string {
  const fault = nameFault(name);
  if (fault) throw new ArchiveError(finding(fault, {path: printable(name)}));
  return name
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
    .normalize('NFC');
}

/** For a sentence: a line break in a name would make two of one. */
const printable = (name: string): string => name.replaceAll(/\p{Cc}/gu, '\uFFFD');
