import {element, printXml} from '../xml.ts';
import {lom12} from './lom-12.ts';
import {identifiers, organizations, resources} from './organization.ts';
import type {PackageDescription, PackagingStandard} from './package-description.ts';

const namespaces = {
  'xmlns': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
  ].join(' '),
};

/**
 * SCORM 1.2: one SCO, metadata inside the manifest. No masteryscore: an LMS would turn a first low
 * score into `failed`, and a failed attempt is locked (see README.md).
 */
export const scorm12: PackagingStandard = {
  id: 'scorm12',
  title: 'SCORM 1.2',
  tracker: 'scorm12',
  controlDocuments: 'scorm12edition',
  describe: (description) => new Map([['imsmanifest.xml', printXml(manifest(description))]]),
};

function manifest(description: PackageDescription) {
  const attributes = {
    identifier: identifiers(description.id).manifest,
    version: description.version,
    ...namespaces,
  };
  return element('manifest', attributes, [
    element('metadata', {}, [
      element('schema', {}, 'ADL SCORM'),
      element('schemaversion', {}, '1.2'),
      lom12(description),
    ]),
    organizations(description),
    resources(description, 'adlcp:scormtype'),
  ]);
}
