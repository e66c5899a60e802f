import {packagingStandard} from '../packaging-standard.ts';
import {scorm2004Manifest} from './scorm2004-manifest.ts';

/** SCORM 2004 3rd Edition. An LMS of this edition has no completion by measure: the SCO alone says it. */
export const scorm2004Third = packagingStandard('scorm2004-3rd', {
  schemas: 'scorm2004-3rd',
  courseReports: 'test-and-attitudes',
  describe: (description) =>
    new Map([['imsmanifest.xml', scorm2004Manifest(description, {schemaVersion: '2004 3rd Edition'})]]),
});
