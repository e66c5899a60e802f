/** Words of the site's own elements, in English. */
import type {siteLv} from '../lv/site.ts';
import {count, fileSize} from './numbers.ts';
import {packagesEn} from './packages.ts';

export const siteEn: typeof siteLv = {
  ...packagesEn,
  loading: 'Loading the list of packages…',
  noPackages: 'No package is published with this site.',
  download: 'Download',
  downloadNamed: (file) => `Download: ${file}`,
  tryNamed: (file) => `Try: ${file}`,
  try: 'Try',
  count: (n) => count(n, 'package'),
  checksum: 'SHA-256 checksum',
  forSystem: (name) => `${name}: download the whole course`,
  smallFor: (size) => `Without films (${size})`,
  smallWhy: 'If the system does not accept a large file. Text stands in place of the films.',
  howToSet: 'How to set it up: five lines',
  otherSystems: 'For other systems',
  settingsOf: (name) => `${name}: settings`,
  settings: 'Settings',
  noSystem: 'Is your system not listed?',
  tryFirst: (file) => `Begin with ${file}; nearly all systems accept it.`,
  wholeBook: 'Download the book',
  moduleBooks: 'Each module by itself',
  allPackages: 'All packages',
  notForMoodle:
    'Do not take this package for Moodle: Moodle does not accept SCORM 2004, and with SCORM 1.2 the course counts as finished after the first module.',
  guide: 'guide/en/',
  version: (version) => `version ${version}`,
  goOn: 'Continue learning',
  courseVersion: (version) => `Version ${version} of the course.`,
  fileSize,
};
