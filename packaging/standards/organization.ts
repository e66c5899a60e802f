import {element, type NewElement} from '../xml.ts';
import type {PackageDescription, UnitDescription, Words} from './package-description.ts';

/** Longest title that every edition takes (characters); LMSs cut or refuse longer ones. */
const titleLimitChars = 200;

/**
 * Ids in a manifest: xs:ID, hence no colon and no leading digit, and one space for all. An LMS knows
 * its learners' results by them, so they are permanent. Those of units hold letters, digits and `_`
 * alone, because the prerequisites of SCORM 1.2 are written with them (`A&B`).
 */
const organizationId = 'organization';
const sharedId = 'shared';
export const itemId = ({id}: Pick<UnitDescription, 'id'>): string => `item_${id.replaceAll('-', '_')}`;
const resourceId = ({id}: UnitDescription): string => `sco_${id.replaceAll('-', '_')}`;

/** Id of the manifest itself; throws for one that no manifest can carry. */
export function manifestId({id}: PackageDescription): string {
  if (/^[A-Za-z_][\w.-]*$/.test(id)) return id;
  throw new Error(
    `The package id "${id}" cannot stand in a manifest: start with a letter, then letters, digits, - or _.`,
  );
}

/** The standard's own elements of `<organization>` and of each `<item>`, behind title and items. */
export interface OwnElements {
  readonly itemParts?: (unit: UnitDescription) => readonly NewElement[];
  readonly parts?: readonly NewElement[];
  readonly attributes?: Readonly<Record<string, string>>;
}

/** `<organizations>` with one item per unit. */
export function organizations({words, units}: PackageDescription, own: OwnElements = {}): NewElement {
  return element('organizations', {default: organizationId}, [
    element('organization', {identifier: organizationId, ...own.attributes}, [
      element('title', {}, titleOf(words)),
      ...units.map((unit) =>
        element('item', {identifier: itemId(unit), identifierref: resourceId(unit)}, [
          element('title', {}, titleOf(unit.words)),
          ...(own.itemParts?.(unit) ?? []),
        ]),
      ),
      ...(own.parts ?? []),
    ]),
  ]);
}

/**
 * `<resources>`: one SCO per unit with its files, and one asset that all of them depend on with the
 * files they share. `scormType` differs in case between the editions.
 */
export function resources({id, units, sharedFiles}: PackageDescription, scormType: string): NewElement {
  const dependency = sharedFiles.length > 0 ? [element('dependency', {identifierref: sharedId})] : [];
  const scos = units.map((unit) => {
    const {launch, files} = unit;
    if (!files.includes(launch))
      throw new Error(`The launch file ${launch} is not among the files of ${id}.`);
    return element(
      'resource',
      {identifier: resourceId(unit), type: 'webcontent', [scormType]: 'sco', href: toHref(launch)},
      [...files.map(fileElement), ...dependency],
    );
  });
  const shared = element(
    'resource',
    {identifier: sharedId, type: 'webcontent', [scormType]: 'asset'},
    sharedFiles.map(fileElement),
  );
  return element('resources', {}, sharedFiles.length > 0 ? [...scos, shared] : scos);
}

/** The title in the default language, cut to what every LMS keeps. */
function titleOf(words: Words): string {
  const characters = [...defaultWords(words).title];
  return characters.length <= titleLimitChars
    ? characters.join('')
    : `${characters.slice(0, titleLimitChars - 1).join('')}…`;
}

function defaultWords(words: Words): {readonly title: string; readonly description: string} {
  const [first] = words.values();
  if (!first) throw new Error('A package has words in no language.');
  return first;
}

const fileElement = (path: string): NewElement => element('file', {href: toHref(path)});

/** A path in the zip as an address; the address of a page on another server stays as it is. */
export function toHref(path: string): string {
  if (/^https?:/.test(path)) return path;
  return path.split('/').map(encodeURIComponent).join('/');
}
