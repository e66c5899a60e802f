/** Words of the built-in LMS about the check of a package, in English. */
import type {lmsReportLv} from '../lv/lms-report.ts';
import {count} from './numbers.ts';

export const lmsReportEn: typeof lmsReportLv = {
  reportTitle: 'Check of the package',
  reportSound: 'all in order',
  reportStale: 'not checked, because it was added with an earlier version of this page; add it again',
  reportFound: (n) => count(n, 'finding'),
  reportFine: 'in order',
  reportSkipped: 'not checked',
  reportMore: (n) => `And ${n} more; all are in the file to download.`,
  reportPlace: (file, line, element) => `${file}, line ${line}, <${element}>`,
  exportReport: 'Download the check (JSON)',
  reportIntro:
    'This LMS opens the package. Others are stricter, and here is what might be in their way. In the file to download, each finding is in English, so that it can be sent to the author of the package.',
  reportCertainty: {
    'breaks': 'Breaks the package',
    'may-break': 'May be in the way',
    'practice': 'Advice',
  },
  reportWhere: {
    'moodle': 'in Moodle',
    'validating': 'in systems that check the manifest against the schemas',
    'strict': 'in systems that hold to the letter of the standard',
    'declared-only': 'in systems that take only the files named in the manifest',
    'package-only': 'in systems that open only what is in the package (here, too)',
    'prefixes': 'in systems that look for elements by their prefix',
    'case-blind': 'on servers that do not tell upper from lower case',
    'hardened': 'in systems that refuse a DOCTYPE',
    'offline':
      'in networks without access to other sites; another site also learns the participant’s IP address',
  },
  reportPart: {
    archive: {
      title: 'Zip file',
      why: 'The zip file cannot be unpacked safely.',
    },
    names: {
      title: 'File names',
      why: 'In some systems such files disappear or replace each other.',
    },
    xml: {
      title: 'Manifest file',
      why: 'The manifest cannot be read, so an LMS will not accept the package.',
    },
    manifest: {
      title: 'Structure of the manifest',
      why: 'An LMS may refuse the package, or show its table of contents with errors.',
    },
    tracking: {
      title: 'Tracking of results',
      why: 'An LMS may receive no result, or judge it differently from what was intended.',
    },
    sequencing: {
      title: 'Sequencing',
      why: 'A part may stay closed, or open too early.',
    },
    files: {
      title: 'List of files',
      why: 'An LMS may leave out files that are not listed, and it expects those that are.',
    },
    content: {
      title: 'Pages and scripts',
      why: 'A part of the content may not appear.',
    },
    schemas: {
      title: 'Schemas',
      why: 'Systems that check the manifest against schemas may refuse the package.',
    },
    conformance: {
      title: 'Conformance with the official schemas',
      why: 'The schema says which elements a manifest may hold, and in which order.',
    },
  },
};
