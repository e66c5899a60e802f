import type {PackagingStandard} from '../package-description.ts';
import {scorm2004Limits, scorm2004Manifest} from './scorm2004-manifest.ts';

/** SCORM 2004 3rd Edition. An LMS of this edition has no completion by measure: the SCO alone says it. */
export const scorm2004Third: PackagingStandard = {
  id: 'scorm2004-3rd',
  title: 'SCORM 2004 3rd Edition',
  tracker: 'scorm2004',
  controlDocuments: 'scorm20043rdedition',
  courseReports: 'test-and-attitudes',
  limits: scorm2004Limits,
  describe: (description) =>
    new Map([['imsmanifest.xml', scorm2004Manifest(description, {schemaVersion: '2004 3rd Edition'})]]),
};
