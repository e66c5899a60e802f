/**
 * Before all walks, once: installs the engines that this machine lacks, where that is allowed. What is still
 * missing then is said here in a sentence, and the walks that need it fail.
 */
import {requireChrome} from '../chrome.ts';
import {installDebian} from '../install-debian.ts';
import {requireFirefox, requireWebKit, webKitPackages} from './find-engines.ts';

export function setup(): void {
  // Its library for films comes with those of WebKit.
  ensure(requireFirefox, () => installDebian('Firefox', ['firefox-esr']));
  ensure(requireWebKit, () => installDebian('WebKit', webKitPackages));
  ensure(requireChrome, () => false);
}

function ensure(require: () => unknown, install: () => boolean): void {
  if (complaintOf(require) === undefined) return;
  install();
  const complaint = complaintOf(require);
  if (complaint !== undefined) console.error(complaint);
}

function complaintOf(require: () => unknown): string | undefined {
  try {
    require();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
