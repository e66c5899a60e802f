import {element} from '../../xml.ts';
import type {PackagingStandard} from '../package-description.ts';
import {scorm2004Limits, scorm2004Manifest} from './scorm2004-manifest.ts';

/**
 * SCORM 2004 4th Edition. Completion by measure at 1.0 agrees with the player, whose progress measure
 * reaches 1 only when everything is complete and passed.
 */
export const scorm2004Fourth: PackagingStandard = {
  id: 'scorm2004-4th',
  title: 'SCORM 2004 4th Edition',
  tracker: 'scorm2004',
  controlDocuments: 'scorm20044thedition',
  courseReports: 'test-and-attitudes',
  limits: scorm2004Limits,
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
};
