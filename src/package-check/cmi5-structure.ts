import {type Finding, finding, findingsIn} from './finding.ts';
import type {PackageFiles} from './package-files.ts';
import {pathInZip} from './percent-decoded.ts';
import {allNodes, attributeOf, childrenOf, type XmlNode} from './xml-tree.ts';

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
export const structureFile = 'cmi5.xml';
const inStructure = findingsIn(structureFile);

/** What an element's children are called, in the order that the schema asks for. */
const children: Readonly<Record<string, readonly string[]>> = {
  courseStructure: ['course', 'objectives', 'au', 'block'],
  course: ['title', 'description'],
  block: ['title', 'description', 'objectives', 'au', 'block'],
  au: ['title', 'description', 'objectives', 'url', 'launchParameters', 'entitlementKey'],
};
const words: Readonly<Record<string, readonly string[]>> = {
  moveOn: ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'],
  launchMethod: ['AnyWindow', 'OwnWindow'],
};
/** Given to the unit by the LMS in its address (cmi5 §8). */
const launchParameters = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

/** What is wrong with a cmi5 course structure: its form, its ids, its units' pages. */
export function structureProblems(root: XmlNode, files: PackageFiles): readonly Finding[] {
  if (root.local !== 'courseStructure' || root.uri !== namespace) {
    return [finding('not-a-structure', {element: root.local, uri: root.uri, wanted: namespace})];
  }
  const own = allNodes(root).filter(({uri}) => uri === namespace);
  const units = own.filter(({local}) => local === 'au');
  return [
    ...(units.length === 0 ? [finding('no-unit', {})] : []),
    ...own.flatMap(childProblems),
    ...own.flatMap(wordProblems),
    ...idProblems(own),
    ...units.flatMap((unit) => [...vocabularyProblems(unit), ...pageProblems(unit, files)]),
  ];
}

function childProblems(node: XmlNode): readonly Finding[] {
  const known = children[node.local];
  if (!known) return [];
  const own = node.children.filter(({uri}) => uri === node.uri);
  const needed = known.filter((name) => ['course', 'title', 'description', 'url'].includes(name));
  const missing = needed.filter((name) => childrenOf(node, name).length === 0);
  // A unit and a block may stand in any order among each other.
  const rank = ({local}: XmlNode): number => known.indexOf(local === 'block' ? 'au' : local);
  const misplaced = own.filter((child, at) => {
    const before = own[at - 1];
    return known.includes(child.local) && before !== undefined && rank(before) > rank(child);
  });
  return [
    ...missing.map((name) => inStructure(node, 'child-missing', {name})),
    ...own
      .filter(({local}) => !known.includes(local))
      .map((child) => inStructure(child, 'child-unknown', {parent: node.local, known})),
    ...misplaced.map((child) => inStructure(child, 'child-late', {parent: node.local, known})),
  ];
}

/** Titles and descriptions: one text or more, each with its language. */
function wordProblems(node: XmlNode): readonly Finding[] {
  if (node.local !== 'title' && node.local !== 'description') return [];
  const texts = childrenOf(node, 'langstring');
  if (texts.length === 0) return [inStructure(node, 'no-langstring', {})];
  return texts.flatMap((text) => {
    const language = attributeOf(text, 'lang') ?? '';
    const isLanguage = /^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/.test(language);
    return [
      ...(text.text === '' ? [inStructure(text, 'empty-text', {})] : []),
      ...(isLanguage ? [] : [inStructure(text, 'language', {written: `lang="${language}"`})]),
    ];
  });
}

function idProblems(own: readonly XmlNode[]): readonly Finding[] {
  const named = own.filter(
    (node) =>
      ['course', 'block', 'au'].includes(node.local) ||
      (node.local === 'objective' && attributeOf(node, 'idref') === undefined),
  );
  const seen = new Set<string>();
  const wrong = named.flatMap((node): readonly Finding[] => {
    const id = attributeOf(node, 'id') ?? '';
    const again = seen.has(id) ? [inStructure(node, 'identifier-twice', {id})] : [];
    seen.add(id);
    const isAbsolute = /^[a-z][a-z\d+.-]*:\S+$/i.test(id);
    return isAbsolute ? again : [inStructure(node, 'id-relative', {id})];
  });
  const objectives = new Set(
    named.filter(({local}) => local === 'objective').map((node) => attributeOf(node, 'id')),
  );
  const lost = own.flatMap((node) => {
    const id = attributeOf(node, 'idref');
    return id === undefined || objectives.has(id) ? [] : [inStructure(node, 'objective-reference', {id})];
  });
  return [...wrong, ...lost];
}

function vocabularyProblems(unit: XmlNode): readonly Finding[] {
  const unknown = Object.entries(words).flatMap(([name, known]) => {
    const value = attributeOf(unit, name);
    return value === undefined || known.includes(value)
      ? []
      : [inStructure(unit, 'value-unknown', {written: `${name}="${value}"`, known})];
  });
  const mastery = attributeOf(unit, 'masteryScore');
  if (mastery === undefined || (/^\d*\.?\d+$/.test(mastery) && Number(mastery) <= 1)) return unknown;
  const written = `masteryScore="${mastery}"`;
  return [...unknown, inStructure(unit, 'out-of-range', {written, least: 0, most: 1})];
}

function pageProblems(unit: XmlNode, files: PackageFiles): readonly Finding[] {
  const [url] = childrenOf(unit, 'url');
  if (!url) return [];
  const [address = '', query = ''] = url.text.split('#', 1)[0]?.split('?') ?? [];
  const taken = [...new URLSearchParams(query).keys()].filter((name) => launchParameters.includes(name));
  const collisions = taken.map((name) => inStructure(url, 'launch-parameter', {name}));
  if (/^https?:\/\//i.test(address)) return collisions;
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) {
    return [...collisions, inStructure(url, 'page-address', {})];
  }
  const path = pathInZip(address);
  return files.has(path) ? collisions : [...collisions, inStructure(url, 'file-missing', {path})];
}
