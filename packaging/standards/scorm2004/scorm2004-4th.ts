import {element} from '../../xml.ts';
import {packagingStandard} from '../packaging-standard.ts';
import {scorm2004Manifest} from './scorm2004-manifest.ts';

/**
 * SCORM 2004 4th Edition. Completion by measure at 1.0 agrees with the player, whose progress measure
 * reaches 1 only when everything is complete and passed.
 */
export const scorm2004Fourth = packagingStandard('scorm2004-4th', {
  schemas: 'scorm2004-4th',
  courseReports: 'test-and-attitudes',
  describe: (description) =>
    new Map([
      [
        'imsmanifest.xml',
        scorm2004Manifest(description, {
          schemaVersion: '2004 4th Edition',
          completionThreshold: element('adlcp:completionThreshold', {
            completedByMeasure: 'true',
            minProgressMeasure: '1.0',
          }),
        }),
      ],
    ]),
});
