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

/** Tells the two pages of a built site of each other. */
export async function playPackagesApart(folder: string, {site, packages}: TwoOrigins): Promise<void> {
  const edit = async (path: string, change: (html: string) => string) => {
    const file = join(folder, path);
    await writeFile(file, change(await readFile(file, 'utf8')));
  };
  const stagePage = new URL(stageFolder, packages);
  await edit('lms/index.html', (html) =>
    withMeta(withMoreAllowed(html, {'frame-src': stagePage.origin}), 'packages-page', stagePage.href),
  );
  await edit(`${stageFolder}index.html`, (html) => withMeta(html, 'lms-origin', new URL(site).origin));
}

const withMeta = (html: string, name: string, content: string): string =>
  replaceOnce(html, /<\/head>/, `<meta name="${name}" content="${escapeHtml(content)}">\n  </head>`);
