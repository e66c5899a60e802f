/** Words of the site's own elements, in Latvian. The other languages are typed by this file. */
import {fileSize} from './numbers.lv.ts';

export const siteLv = {
  loading: 'Ielādē pakotņu sarakstu…',
  noPackages: 'Kopā ar šo vietni nav publicēta neviena pakotne.',
  download: 'Lejupielādēt',
  downloadNamed: (file: string) => `Lejupielādēt: ${file}`,
  tryNamed: (file: string) => `Izmēģināt: ${file}`,
  try: 'Izmēģināt',
  wholeCourse: 'Viss kurss',
  courseInParts: 'Viss kurss, katrs modulis atsevišķi',
  module: (id: string) => `Modulis „${id}”`,
  standard: 'Standarts',
  size: 'Lielums',
  checksum: 'SHA-256',
  version: 'Versija',
  courseVersion: (version: string) => `Kursa versija ${version}.`,
  fileSize,
  standards: {
    'scorm12': 'SCORM 1.2',
    'scorm2004-3rd': 'SCORM 2004 3rd Edition',
    'scorm2004-4th': 'SCORM 2004 4th Edition',
    'cmi5': 'cmi5',
  } as Readonly<Record<string, string>>,
};

export type SiteWords = typeof siteLv;
