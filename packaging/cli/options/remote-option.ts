import type {Remote} from '../../thin/thin-sources.ts';
import {UsageError} from '../command/usage-error.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Reads `--remote` and `--lms`; undefined when the packages are to carry their course. Throws `UsageError`. */
export function remoteOption(remote: string | undefined, lms: readonly string[]): Remote | undefined {
  if (remote === undefined) {
    if (lms.length > 0)
      throw new UsageError('--lms says who may show a course from elsewhere. Add --remote URL.');
    return undefined;
  }
  return {url: folderOf(remote), lms: [...new Set(lms.map(originOf))]};
}

/** The page of a frame that came over http would be refused by every LMS on https. */
function secureUrl(option: string, value: string, example: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isSecure = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.has(url.hostname));
  if (url && isSecure && url.username === '' && url.password === '') return url;
  throw new UsageError(
    `${option} does not take "${value}". Write an address with https (http only for localhost), e.g. ${example}.`,
  );
}

function folderOf(value: string): string {
  const example = 'https://kurss.example.lv/kopiga-riciba/';
  const url = secureUrl('--remote', value, example);
  if (url.search || url.hash || /\.\w+$/.test(url.pathname)) {
    throw new UsageError(
      `--remote takes the address of a folder, not of a page: "${value}". Write it like ${example}.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function originOf(value: string): string {
  const example = 'https://moodle.example.lv';
  const url = secureUrl('--lms', value, example);
  if (url.pathname === '/' && !url.search && !url.hash) return url.origin;
  throw new UsageError(`--lms takes origins without a path: write ${url.origin} instead of "${value}".`);
}
