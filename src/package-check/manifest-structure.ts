import {allNodes, attributeOf, childrenOf, type XmlNode} from './xml-tree.ts';
import {is2004} from './editions.ts';

const titleLimitChars = 200;

/** The default organization, its items and titles, and ids. */
export function manifestProblems(root: XmlNode): readonly string[] {
  const [organizations] = childrenOf(root, 'organizations');
  const [resources] = childrenOf(root, 'resources');
  if (!organizations || !resources) return ['The manifest needs <organizations> and <resources>.'];
  const resourceIds = childrenOf(resources, 'resource').map(
    (resource) => attributeOf(resource, 'identifier') ?? '',
  );
  return [
    ...identifierProblems(root),
    ...defaultProblems(organizations),
    ...childrenOf(organizations, 'organization').flatMap((organization) => [
      ...titleProblems(organization),
      ...itemsOf(organization).flatMap((item) => itemProblems(item, resourceIds, is2004(root))),
    ]),
  ];
}

/** `identifier` is an xs:ID: one space for manifest, organizations, items and resources together. */
function identifierProblems(root: XmlNode): readonly string[] {
  const named = allNodes(root).filter(({uri}) => uri === root.uri);
  const missing = named
    .filter((node) => ['manifest', 'organization', 'item', 'resource'].includes(node.local))
    .filter((node) => attributeOf(node, 'identifier') === undefined)
    .map((node) => `${place(node)} has no identifier.`);
  const seen = new Set<string>();
  const wrong = named.flatMap((node) => {
    const id = attributeOf(node, 'identifier');
    if (id === undefined) return [];
    const again = seen.has(id)
      ? [`${place(node)}: the identifier "${id}" is used twice. Each may stand once in the manifest.`]
      : [];
    seen.add(id);
    const form = /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id)
      ? []
      : [
          `${place(node)}: "${id}" is no identifier. Begin with a letter or _, then letters, digits, ".", "-" or "_".`,
        ];
    return [...again, ...form];
  });
  return [...missing, ...wrong];
}

function defaultProblems(organizations: XmlNode): readonly string[] {
  const ids = childrenOf(organizations, 'organization').map((organization) =>
    attributeOf(organization, 'identifier'),
  );
  const wanted = attributeOf(organizations, 'default');
  if (wanted !== undefined && ids.includes(wanted)) return [];
  return [
    `${place(organizations)}: default="${wanted ?? ''}" names no organization. Write one of: ${ids.join(', ')}.`,
  ];
}

function itemsOf(node: XmlNode): readonly XmlNode[] {
  return childrenOf(node, 'item').flatMap((item) => [item, ...itemsOf(item)]);
}

function itemProblems(
  item: XmlNode,
  resourceIds: readonly string[],
  noFolderLaunch: boolean,
): readonly string[] {
  const isLeaf = childrenOf(item, 'item').length === 0;
  const reference = attributeOf(item, 'identifierref');
  const problems = [...titleProblems(item)];
  if (isLeaf && reference === undefined) {
    problems.push(`${place(item)} opens nothing. Add identifierref with the id of a resource.`);
  }
  if (!isLeaf && reference !== undefined && noFolderLaunch) {
    problems.push(
      `${place(item)} has items below it and opens a resource itself; SCORM 2004 allows only one of the two.`,
    );
  }
  if (reference !== undefined && !resourceIds.includes(reference)) {
    problems.push(
      `${place(item)}: identifierref="${reference}" names no resource. Write one of: ${resourceIds.join(', ')}.`,
    );
  }
  return problems;
}

function titleProblems(node: XmlNode): readonly string[] {
  const title = childrenOf(node, 'title')[0]?.text ?? '';
  if (title === '') return [`${place(node)} has no title.`];
  const length = [...title].length;
  return length <= titleLimitChars
    ? []
    : [`${place(node)}: the title has ${length} characters; an LMS keeps ${titleLimitChars}.`];
}

/** `imsmanifest.xml:12 <item>`. */
export function place(node: XmlNode): string {
  return `imsmanifest.xml:${node.line} <${node.local}>`;
}
