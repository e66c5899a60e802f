/** Words of the site's own elements, in Latvian. The other languages are typed by this file. */
import {fileSize, isSingular} from './numbers.lv.ts';
import {packagesLv} from './packages.lv.ts';

export const siteLv = {
  ...packagesLv,
  loading: 'Ielādē pakotņu sarakstu…',
  noPackages: 'Kopā ar šo vietni nav publicēta neviena pakotne.',
  download: 'Lejupielādēt',
  downloadNamed: (file: string) => `Lejupielādēt: ${file}`,
  tryNamed: (file: string) => `Izmēģināt: ${file}`,
  try: 'Izmēģināt',
  count: (n: number) => `${n} ${isSingular(n) ? 'pakotne' : 'pakotnes'}`,
  checksum: 'SHA-256',
  version: (version: string) => `versija ${version}`,
  courseVersion: (version: string) => `Kursa versija ${version}.`,
  fileSize,
};

export type SiteWords = typeof siteLv;
