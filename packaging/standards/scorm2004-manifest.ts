import {element, printXml, type XmlElement} from '../xml.ts';
import {identifiers, organizations, resources} from './organization.ts';
import type {PackageDescription, PackageObjective} from './package-description.ts';

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
  /** `<adlcp:completionThreshold>` in the edition's own form. */
  readonly completionThreshold: XmlElement;
}

/** `imsmanifest.xml` of a package with one SCO. No metadata: the LOM schemas come with no kept npm package. */
export function scorm2004Manifest(description: PackageDescription, edition: Edition): string {
  const attributes = {
    identifier: identifiers(description.id).manifest,
    version: description.version,
    ...namespaces,
  };
  const manifest = element('manifest', attributes, [
    element('metadata', {}, [
      element('schema', {}, 'ADL SCORM'),
      element('schemaversion', {}, edition.schemaVersion),
    ]),
    organizations(description, {
      itemParts: [edition.completionThreshold, itemSequencing(description), presentation()],
      parts: [
        element('imsss:sequencing', {}, [element('imsss:controlMode', {choice: 'true', flow: 'true'})]),
      ],
    }),
    resources(description, 'adlcp:scormType'),
  ]);
  return printXml(manifest);
}

/** Objectives are local: a global one (`mapInfo`) makes Moodle refuse the upload. */
function itemSequencing({objectives, passMark}: PackageDescription): XmlElement {
  return element('imsss:sequencing', {}, [
    element('imsss:objectives', {}, [
      objective('imsss:primaryObjective', {}, passMark),
      ...objectives.map(secondary),
    ]),
    // The SCO alone says what is completed and passed; without these an LMS may say so when it is closed.
    element('imsss:deliveryControls', {completionSetByContent: 'true', objectiveSetByContent: 'true'}),
  ]);
}

function secondary({id, passMark}: PackageObjective): XmlElement {
  return objective('imsss:objective', {objectiveID: id}, passMark);
}

function objective(
  name: string,
  attributes: Record<string, string>,
  passMark: number | undefined,
): XmlElement {
  if (passMark === undefined) return element(name, attributes);
  return element(name, {...attributes, satisfiedByMeasure: 'true'}, [
    element('imsss:minNormalizedMeasure', {}, String(passMark / 100)),
  ]);
}

/** With one SCO the LMS's own "next" and "back" lead nowhere but out of the course. */
function presentation(): XmlElement {
  const hidden = ['previous', 'continue'].map((button) => element('adlnav:hideLMSUI', {}, button));
  return element('adlnav:presentation', {}, [element('adlnav:navigationInterface', {}, hidden)]);
}
