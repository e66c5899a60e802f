import {is2004} from '../editions.ts';
import {few, type Finding, finding, inManifest} from '../finding.ts';
import {allNodes, attributeOf, childrenOf, type XmlNode} from '../xml-tree.ts';

const titleLimitChars = 200;

/** The default organization, its items and titles, and ids. */
export function manifestProblems(root: XmlNode): readonly Finding[] {
  const [organizations] = childrenOf(root, 'organizations');
  const [resources] = childrenOf(root, 'resources');
  if (!organizations || !resources) return [finding('no-organizations', {})];
  const targets = targetsOf(root);
  const items = childrenOf(organizations, 'organization').flatMap(itemsOf);
  const opening = items.filter((item) => targets.get(attributeOf(item, 'identifierref') ?? '') === true);
  return [
    ...(opening.length === 0 ? [inManifest(organizations, 'nothing-to-launch', {})] : []),
    ...identifierProblems(root),
    ...defaultProblems(organizations),
    ...childrenOf(organizations, 'organization').flatMap(titleProblems),
    ...items.flatMap((item) => itemProblems(item, targets, is2004(root))),
  ];
}

/** What an item may name, in manifests within this one, too: id → whether there is something to open. */
function targetsOf(root: XmlNode): ReadonlyMap<string, boolean> {
  const named = allNodes(root).filter(
    (node) => node.uri === root.uri && (node.local === 'resource' || node.local === 'manifest'),
  );
  return new Map(
    named.map((node) => [
      attributeOf(node, 'identifier') ?? '',
      node.local === 'manifest' || (attributeOf(node, 'href') ?? '') !== '',
    ]),
  );
}

/** `identifier` is an xs:ID: one space for manifest, organizations, items and resources together. */
function identifierProblems(root: XmlNode): readonly Finding[] {
  const named = allNodes(root).filter(({uri}) => uri === root.uri);
  const missing = named
    .filter((node) => ['manifest', 'organization', 'item', 'resource'].includes(node.local))
    .filter((node) => attributeOf(node, 'identifier') === undefined)
    .map((node) => inManifest(node, 'no-identifier', {}));
  const seen = new Set<string>();
  const wrong = named.flatMap((node) => {
    const id = attributeOf(node, 'identifier');
    if (id === undefined) return [];
    const again = seen.has(id) ? [inManifest(node, 'identifier-twice', {id})] : [];
    seen.add(id);
    const isWellFormed = /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id);
    const form = isWellFormed ? [] : [inManifest(node, 'identifier-form', {id})];
    return [...again, ...form];
  });
  return [...missing, ...wrong];
}

function defaultProblems(organizations: XmlNode): readonly Finding[] {
  const known = childrenOf(organizations, 'organization').map(
    (organization) => attributeOf(organization, 'identifier') ?? '',
  );
  const id = attributeOf(organizations, 'default');
  if (id === undefined) return [inManifest(organizations, 'default-missing', {known: few(known)})];
  return known.includes(id) ? [] : [inManifest(organizations, 'default-unknown', {id, known: few(known)})];
}

function itemsOf(node: XmlNode): readonly XmlNode[] {
  return childrenOf(node, 'item').flatMap((item) => [item, ...itemsOf(item)]);
}

function itemProblems(
  item: XmlNode,
  targets: ReadonlyMap<string, boolean>,
  noFolderLaunch: boolean,
): readonly Finding[] {
  const isLeaf = childrenOf(item, 'item').length === 0;
  const id = attributeOf(item, 'identifierref');
  const problems = [...titleProblems(item)];
  if (isLeaf && id === undefined) problems.push(inManifest(item, 'item-opens-nothing', {}));
  if (!isLeaf && id !== undefined && noFolderLaunch) problems.push(inManifest(item, 'folder-opens', {}));
  if (id !== undefined && !targets.has(id))
    problems.push(inManifest(item, 'resource-unknown', {id, known: few([...targets.keys()])}));
  return problems;
}

function titleProblems(node: XmlNode): readonly Finding[] {
  const title = childrenOf(node, 'title')[0]?.text ?? '';
  if (title === '') return [inManifest(node, 'no-title', {})];
  const length = [...title].length;
  return length <= titleLimitChars
    ? []
    : [inManifest(node, 'title-too-long', {length, limit: titleLimitChars})];
}
