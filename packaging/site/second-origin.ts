/**
 * The second origin of a site: `lms/` plays packages there, so that none can reach what the site keeps. It serves the same
 * folder; `lms/stage/` and `assets/` of it are enough.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {escapeHtml} from '../page/page-edits.ts';
import {replaceOnce} from '../page/replace-once.ts';
import {withMoreAllowed} from '../policy/policy.ts';

/** Addresses of the site's folder, with a slash at their end. */
export interface TwoOrigins {
  /** Where people open the site. */
  readonly site: string;
  /** The same folder under another host name. */
  readonly packages: string;
}

/** The two names of this machine: to a browser they are different sites. */
export const loopbackOrigins = (port: number): TwoOrigins => ({
  site: `http://127.0.0.1:${port}/`,
  packages: `http://localhost:${port}/`,
});

/** Of the site's folder. */
export const stageFolder = 'lms/stage/';

/** Path in the site → the page there, as it knows the other one. A page that knew of others forgets them. */
export function pagesApart({site, packages}: TwoOrigins): ReadonlyMap<string, (html: string) => string> {
  const stagePage = new URL(stageFolder, packages);
  return new Map([
    [
      'lms/index.html',
      (html) =>
        withMeta(withMoreAllowed(html, {'frame-src': stagePage.origin}), 'packages-page', stagePage.href),
    ],
    [`${stageFolder}index.html`, (html) => withMeta(html, 'lms-origin', new URL(site).origin)],
  ]);
}

/** Tells the two pages of a built site of each other. */
export async function playPackagesApart(folder: string, origins: TwoOrigins): Promise<void> {
  for (const [path, edit] of pagesApart(origins)) {
    const file = join(folder, path);
    await writeFile(file, edit(await readFile(file, 'utf8')));
  }
}

function withMeta(html: string, name: string, content: string): string {
  const meta = `<meta name="${name}" content="${escapeHtml(content)}">`;
  const known = new RegExp(`<meta name="${name}" content="[^"]*">`);
  return known.test(html)
    ? replaceOnce(html, known, meta)
    : replaceOnce(html, /<\/head>/, `${meta}\n  </head>`);
}
