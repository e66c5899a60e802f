import {element, printXml, type NewElement} from '../../xml.ts';
import {manifestId, organizations, resources} from '../organization.ts';
import type {PackageDescription} from '../package-description.ts';
import {itemSequencing, organizationSequencing} from './scorm2004-sequencing.ts';

const namespaces = {
  'xmlns': 'http://www.imsglobal.org/xsd/imscp_v1p1',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
  'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
  'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
  ].join(' '),
};

/** How the editions of 2004 differ. */
export interface Edition {
  readonly schemaVersion: '2004 3rd Edition' | '2004 4th Edition';
  /** `<adlcp:completionThreshold>` of every item, where the edition lets an LMS go by the measure. */
  readonly completionThreshold?: NewElement;
}

/** `imsmanifest.xml`. No metadata: the LOM schemas come with no kept npm package. */
export function scorm2004Manifest(description: PackageDescription, edition: Edition): string {
  const attributes = {
    identifier: manifestId(description),
    version: description.version,
    ...namespaces,
  };
  const threshold = edition.completionThreshold ? [edition.completionThreshold] : [];
  const isOne = description.units.length === 1;
  const manifest = element('manifest', attributes, [
    element('metadata', {}, [
      element('schema', {}, 'ADL SCORM'),
      element('schemaversion', {}, edition.schemaVersion),
    ]),
    organizations(description, {
      // Shared objectives belong to one attempt at the course: who is sent again a year later begins anew.
      ...(isOne ? {} : {attributes: {'adlseq:objectivesGlobalToSystem': 'false'}}),
      itemParts: (unit) => [
        ...threshold,
        itemSequencing(unit, description),
        ...(isOne ? [presentation()] : []),
      ],
      parts: [organizationSequencing(description)],
    }),
    resources(description, 'adlcp:scormType'),
  ]);
  return printXml(manifest);
}

/** With one SCO the LMS's own "next" and "back" lead nowhere but out of the course. */
function presentation(): NewElement {
  const hidden = ['previous', 'continue'].map((button) => element('adlnav:hideLMSUI', {}, button));
  return element('adlnav:presentation', {}, [element('adlnav:navigationInterface', {}, hidden)]);
}
