import {allNodes, attributeOf, childrenOf, type XmlNode} from './xml-tree.ts';
import type {PackageFiles} from './package-files.ts';

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
export const structureFile = 'cmi5.xml';

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
export function structureProblems(root: XmlNode, files: PackageFiles): readonly string[] {
  if (root.local !== 'courseStructure' || root.uri !== namespace) {
    return [
      `${structureFile} begins with <${root.local}> of "${root.uri}"; it must be <courseStructure> of "${namespace}".`,
    ];
  }
  const own = allNodes(root).filter(({uri}) => uri === namespace);
  const units = own.filter(({local}) => local === 'au');
  return [
    ...(units.length === 0 ? ['The course has no <au>: there is nothing to launch.'] : []),
    ...own.flatMap(childProblems),
    ...own.flatMap(wordProblems),
    ...idProblems(own),
    ...units.flatMap((unit) => [...vocabularyProblems(unit), ...pageProblems(unit, files)]),
  ];
}

function childProblems(node: XmlNode): readonly string[] {
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
    ...missing.map((name) => `${spot(node)} has no <${name}>.`),
    ...own
      .filter(({local}) => !known.includes(local))
      .map((child) => `${spot(child)} cannot stand in <${node.local}>. There may be: ${known.join(', ')}.`),
    ...misplaced.map(
      (child) => `${spot(child)} stands too late in <${node.local}>. The order is: ${known.join(', ')}.`,
    ),
  ];
}

/** Titles and descriptions: one text or more, each with its language. */
function wordProblems(node: XmlNode): readonly string[] {
  if (node.local !== 'title' && node.local !== 'description') return [];
  const texts = childrenOf(node, 'langstring');
  if (texts.length === 0) return [`${spot(node)} has no <langstring>.`];
  return texts.flatMap((text) => [
    ...(text.text === '' ? [`${spot(text)} is empty.`] : []),
    ...(/^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/.test(attributeOf(text, 'lang') ?? '')
      ? []
      : [`${spot(text)}: lang="${attributeOf(text, 'lang') ?? ''}" is no language. Write one like "lv".`]),
  ]);
}

function idProblems(own: readonly XmlNode[]): readonly string[] {
  const named = own.filter(
    (node) =>
      ['course', 'block', 'au'].includes(node.local) ||
      (node.local === 'objective' && attributeOf(node, 'idref') === undefined),
  );
  const seen = new Set<string>();
  const wrong = named.flatMap((node) => {
    const id = attributeOf(node, 'id') ?? '';
    const again = seen.has(id) ? [`${spot(node)}: the id "${id}" is used twice.`] : [];
    seen.add(id);
    const isAbsolute = /^[a-z][a-z\d+.-]*:\S+$/i.test(id);
    return isAbsolute
      ? again
      : [`${spot(node)}: the id "${id}" must be an absolute IRI, like "https://example.org/course".`];
  });
  const objectives = new Set(
    named.filter(({local}) => local === 'objective').map((node) => attributeOf(node, 'id')),
  );
  const lost = own.flatMap((node) => {
    const idref = attributeOf(node, 'idref');
    return idref === undefined || objectives.has(idref)
      ? []
      : [`${spot(node)}: idref="${idref}" names no objective of the course.`];
  });
  return [...wrong, ...lost];
}

function vocabularyProblems(unit: XmlNode): readonly string[] {
  const unknown = Object.entries(words).flatMap(([name, known]) => {
    const value = attributeOf(unit, name);
    return value === undefined || known.includes(value)
      ? []
      : [`${spot(unit)}: ${name}="${value}" is not known. Write one of: ${known.join(', ')}.`];
  });
  const mastery = attributeOf(unit, 'masteryScore');
  if (mastery === undefined || (/^\d*\.?\d+$/.test(mastery) && Number(mastery) <= 1)) return unknown;
  return [...unknown, `${spot(unit)}: masteryScore="${mastery}" must be a number from 0 to 1.`];
}

function pageProblems(unit: XmlNode, files: PackageFiles): readonly string[] {
  const [url] = childrenOf(unit, 'url');
  if (!url) return [];
  const [address = '', query = ''] = url.text.split('#', 1)[0]?.split('?') ?? [];
  const taken = [...new URLSearchParams(query).keys()].filter((name) => launchParameters.includes(name));
  const collisions = taken.map(
    (name) => `${spot(url)}: "${name}" in the address is what an LMS launches with. Take another name.`,
  );
  if (/^https?:\/\//i.test(address)) return collisions;
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) {
    return [...collisions, `${spot(url)}: a page is opened by a path in the zip, or by https.`];
  }
  const path = decoded(address);
  return files.has(path) ? collisions : [...collisions, `${spot(url)}: ${path} is not in the zip.`];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const spot = (node: XmlNode): string => `${structureFile}:${node.line} <${node.local}>`;
