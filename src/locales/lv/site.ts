/** Words of the site's own elements, in Latvian. The other languages are typed by this file. */
import {fileSize, isSingular} from './numbers.ts';
import {packagesLv} from './packages.ts';

export const siteLv = {
  ...packagesLv,
  loading: 'Ielādē pakotņu sarakstu…',
  noPackages: 'Kopā ar šo vietni nav publicēta neviena pakotne.',
  download: 'Lejupielādēt',
  downloadNamed: (file: string) => `Lejupielādēt: ${file}`,
  tryNamed: (file: string) => `Izmēģināt: ${file}`,
  try: 'Izmēģināt',
  count: (n: number) => `${n} ${isSingular(n) ? 'pakotne' : 'pakotnes'}`,
  checksum: 'SHA-256 kontrolsumma',
  forSystem: (name: string) => `${name}: lejupielādēt visu kursu`,
  smallFor: (size: string) => `Bez filmām (${size})`,
  smallWhy: 'Ja sistēma lielu failu nepieņem. Filmu vietā ir teksts.',
  howToSet: 'Kā to iestatīt: piecas rindas',
  otherSystems: 'Citām sistēmām',
  settingsOf: (name: string) => `${name}: iestatījumi`,
  settings: 'Iestatījumi',
  noSystem: 'Jūsu sistēmas šeit nav?',
  tryFirst: (file: string) => `Sāciet ar ${file}; to pieņem gandrīz visas sistēmas.`,
  wholeBook: 'Lejupielādēt grāmatu',
  moduleBooks: 'Katrs modulis atsevišķi',
  allPackages: 'Visas pakotnes',
  notForMoodle:
    'Sistēmai Moodle šo pakotni neņemiet: tā nepieņem SCORM 2004, bet ar SCORM 1.2 kurss skaitās pabeigts jau pēc pirmā moduļa.',
  /** Address of the guide in this language, or in one that it has. */
  guide: 'guide/lv/',
  version: (version: string) => `versija ${version}`,
  goOn: 'Turpināt mācības',
  courseVersion: (version: string) => `Kursa versija ${version}.`,
  fileSize,
};
