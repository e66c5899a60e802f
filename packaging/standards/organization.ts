import {element, type XmlElement} from '../xml.ts';
import type {PackageDescription} from './package-description.ts';

/** Longest title that every edition takes (characters); LMSs cut or refuse longer ones. */
const titleLimitChars = 200;

/** One namespace of ids for the whole manifest: xs:ID, hence no colon and no leading digit. */
export function identifiers(id: string) {
  if (!/^[A-Za-z_][\w.-]*$/.test(id)) {
    throw new Error(
      `The package id "${id}" cannot stand in a manifest: start with a letter, then letters, digits, - or _.`,
    );
  }
  return {manifest: id, organization: `${id}.organization`, item: `${id}.item`, resource: `${id}.resource`};
}

/** `<organizations>` with the one SCO; `itemParts` and `parts` are the standard's own elements. */
export function organizations(
  {id, title}: PackageDescription,
  own: {readonly itemParts?: readonly XmlElement[]; readonly parts?: readonly XmlElement[]} = {},
): XmlElement {
  const {organization, item, resource} = identifiers(id);
  const titleElement = element('title', {}, shortened(title));
  return element('organizations', {default: organization}, [
    element('organization', {identifier: organization}, [
      titleElement,
      element('item', {identifier: item, identifierref: resource}, [titleElement, ...(own.itemParts ?? [])]),
      ...(own.parts ?? []),
    ]),
  ]);
}

/** `<resources>` with one SCO that owns every file. `scormType` differs in case between the editions. */
export function resources({id, launch, files}: PackageDescription, scormType: string): XmlElement {
  if (!files.includes(launch)) throw new Error(`The launch file ${launch} is not among the files of ${id}.`);
  return element('resources', {}, [
    element(
      'resource',
      {identifier: identifiers(id).resource, type: 'webcontent', [scormType]: 'sco', href: toHref(launch)},
      files.map((path) => element('file', {href: toHref(path)})),
    ),
  ]);
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length <= titleLimitChars
    ? title
    : `${characters.slice(0, titleLimitChars - 1).join('')}…`;
}

function toHref(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
