import {element, printXml, type NewElement} from '../../xml.ts';
import {lom12} from './lom-12.ts';
import {itemId, manifestId, organizations, resources} from '../organization.ts';
import type {PackageDescription, UnitDescription} from '../package-description.ts';
import {packagingStandard} from '../packaging-standard.ts';

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
 * SCORM 1.2: metadata inside the manifest. No masteryscore: an LMS would turn a first low score into
 * `failed`, and a failed attempt is locked (see README.md).
 */
export const scorm12 = packagingStandard('scorm12', {
  schemas: 'scorm12',
  describe: (description) => new Map([['imsmanifest.xml', printXml(manifest(description))]]),
});

function manifest(description: PackageDescription): NewElement {
  const attributes = {
    identifier: manifestId(description),
    version: description.version,
    ...namespaces,
  };
  return element('manifest', attributes, [
    element('metadata', {}, [
      element('schema', {}, 'ADL SCORM'),
      element('schemaversion', {}, '1.2'),
      lom12(description),
    ]),
    organizations(description, {itemParts: prerequisites}),
    resources(description, 'adlcp:scormtype'),
  ]);
}

/** An LMS opens the unit when all of these are passed or completed: `item_a&item_b`. */
function prerequisites({opensAfter}: UnitDescription): readonly NewElement[] {
  if (opensAfter.length === 0) return [];
  const script = opensAfter.map((id) => itemId({id})).join('&');
  return [element('adlcp:prerequisites', {type: 'aicc_script'}, script)];
}
