import {cp, mkdir, readdir, symlink} from 'node:fs/promises';
import {join} from 'node:path';

/** What `npm run build` leaves. */
export const builtSite = join(import.meta.dirname, '../../dist/site');

export interface LinkOptions {
  /** Folder of the site's pages; `dist/site` if none is named. */
  readonly from?: string;
  /** Files and folders at its top that are left out, e.g. `learn`. */
  readonly without?: readonly string[];
}

/**
 * Makes a folder that is the site to a web server, and in which a test may put what it wants beside it. Only the pages of the
 * LMS are copied, since a second origin changes them.
 */
export async function linkBuiltSite(
  folder: string,
  {from = builtSite, without = []}: LinkOptions = {},
): Promise<void> {
  await mkdir(folder, {recursive: true});
  const names = (await readdir(from)).filter((name) => !without.includes(name));
  await Promise.all(
    names.map((name) =>
      name === 'lms'
        ? cp(join(from, name), join(folder, name), {recursive: true})
        : symlink(join(from, name), join(folder, name)),
    ),
  );
}
