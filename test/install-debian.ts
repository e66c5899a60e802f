import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** Installs packages of Debian where that is allowed (root, apt-get). @returns whether it did */
export function installDebian(what: string, packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`No ${what} found: installing Debian's ${packages.join(', ')}…`);
  try {
    execFileSync('apt-get', ['update', '-qq'], {stdio: 'inherit'});
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return true;
  } catch {
    return false;
  }
}
