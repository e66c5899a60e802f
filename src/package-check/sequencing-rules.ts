import {type Finding, inManifest} from './finding.ts';
import {allNodes, attributeOf, childrenOf, type XmlNode} from './xml-tree.ts';

const sequencing = 'http://www.imsglobal.org/xsd/imsss';
const ruleActions = ['skip', 'disabled', 'hiddenFromChoice', 'stopForwardTraversal'];

/** What binds several SCOs together: prerequisites of 1.2, shared objectives and rules of 2004. */
export function sequencingProblems(root: XmlNode): readonly Finding[] {
  const items = allNodes(root).filter(({local, uri}) => local === 'item' && uri === root.uri);
  const ids = items.flatMap((item) => attributeOf(item, 'identifier') ?? []);
  return [
    ...items.flatMap((item) => prerequisiteProblems(item, ids)),
    ...dependencyProblems(root),
    ...items.flatMap(objectiveProblems),
    ...sharedProblems(items),
    ...allNodes(root).flatMap(ruleProblems),
  ];
}

/** Names of items in an aicc_script: all that is no operator, number or quoted status. */
function prerequisiteProblems(item: XmlNode, known: readonly string[]): readonly Finding[] {
  return item.children
    .filter(({local}) => local === 'prerequisites')
    .flatMap((node) => {
      const script = node.text.replace(/"[^"]*"/g, '');
      const names = [...script.matchAll(/[A-Za-z_][\w.-]*/g)].map(([name]) => name);
      const own = attributeOf(item, 'identifier') ?? '';
      return [
        ...names
          .filter((name) => !known.includes(name))
          .map((id) => inManifest(node, 'prerequisite-unknown', {id, known})),
        ...(names.includes(own) ? [inManifest(node, 'waits-for-itself', {})] : []),
      ];
    });
}

function dependencyProblems(root: XmlNode): readonly Finding[] {
  const resources = childrenOf(childrenOf(root, 'resources')[0], 'resource');
  const ids = resources.map((resource) => attributeOf(resource, 'identifier'));
  return resources
    .flatMap((resource) => childrenOf(resource, 'dependency'))
    .filter((node) => !ids.includes(attributeOf(node, 'identifierref')))
    .map((node) => inManifest(node, 'dependency-unknown', {}));
}

/** All below the item's own <imsss:sequencing>, not that of items below it. */
function ownSequencing(item: XmlNode): readonly XmlNode[] {
  const [own] = item.children.filter(({local, uri}) => local === 'sequencing' && uri === sequencing);
  return own ? allNodes(own) : [];
}

function objectiveProblems(item: XmlNode): readonly Finding[] {
  const own = ownSequencing(item);
  const named = own
    .filter(({local}) => local === 'primaryObjective' || local === 'objective')
    .filter((node) => attributeOf(node, 'objectiveID') !== undefined);
  const known = named.map((node) => attributeOf(node, 'objectiveID') ?? '');
  const twice = named.flatMap((node, at) => {
    const id = known[at] ?? '';
    return known.indexOf(id) < at ? [inManifest(node, 'objective-twice', {id})] : [];
  });
  const lost = own.flatMap((node) => {
    const id = attributeOf(node, 'referencedObjective');
    return id === undefined || known.includes(id) ? [] : [inManifest(node, 'objective-unknown', {id, known})];
  });
  return [...twice, ...lost];
}

/** A rule that waits for a shared objective nobody writes never opens. */
function sharedProblems(items: readonly XmlNode[]): readonly Finding[] {
  const maps = items.flatMap(ownSequencing).filter(({local}) => local === 'mapInfo');
  const written = new Set(
    maps
      .filter(
        (node) =>
          attributeOf(node, 'writeSatisfiedStatus') === 'true' ||
          attributeOf(node, 'writeNormalizedMeasure') === 'true',
      )
      .map((node) => attributeOf(node, 'targetObjectiveID')),
  );
  return maps
    .filter((node) => !written.has(attributeOf(node, 'targetObjectiveID')))
    .map((node) =>
      inManifest(node, 'objective-unwritten', {id: attributeOf(node, 'targetObjectiveID') ?? ''}),
    );
}

function ruleProblems(node: XmlNode): readonly Finding[] {
  if (node.uri !== sequencing) return [];
  if (node.local === 'preConditionRule') {
    const action = node.children.find(({local}) => local === 'ruleAction');
    const value = action && attributeOf(action, 'action');
    if (value !== undefined && ruleActions.includes(value)) return [];
    return [inManifest(node, 'value-unknown', {written: `action="${value ?? ''}"`, known: ruleActions})];
  }
  const weight = attributeOf(node, 'objectiveMeasureWeight');
  if (weight === undefined || (weight !== '' && Number(weight) >= 0 && Number(weight) <= 1)) return [];
  return [
    inManifest(node, 'out-of-range', {written: `objectiveMeasureWeight="${weight}"`, least: 0, most: 1}),
  ];
}
