import {PackageError} from './package-error.ts';

/** Control characters never stand in a file name that someone made on purpose. */
const CONTROL = /\p{Cc}/u;

/**
 * The path under which a zip entry is stored: `/` between folders, no `.` or empty part, Unicode NFC
 * (so that "ā" of macOS and of Windows is the same file).
 * Throws `unsafe-path` for anything that could leave the package's folder, or be read differently by
 * another program: `..`, an absolute path, a drive letter, a backslash, a control character.
 */
export function entryPath(name: string): string {
  const isAbsolute = name.startsWith('/') || /^[A-Za-z]:/.test(name);
  const parts = name.split('/');
  if (isAbsolute || name.includes('\\') || CONTROL.test(name) || parts.includes('..')) {
    throw new PackageError('unsafe-path', {path: name});
  }
  return parts
    .filter((part) => part !== '' && part !== '.')
    .join('/')
    .normalize('NFC');
}
