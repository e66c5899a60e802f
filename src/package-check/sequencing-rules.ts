import {allNodes, attributeOf, childrenOf, type XmlNode} from './xml-tree.ts';
import {place} from './manifest-structure.ts';

const sequencing = 'http://www.imsglobal.org/xsd/imsss';
const ruleActions = ['skip', 'disabled', 'hiddenFromChoice', 'stopForwardTraversal'];

/** What binds several SCOs together: prerequisites of 1.2, shared objectives and rules of 2004. */
export function sequencingProblems(root: XmlNode): readonly string[] {
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
function prerequisiteProblems(item: XmlNode, ids: readonly string[]): readonly string[] {
  return item.children
    .filter(({local}) => local === 'prerequisites')
    .flatMap((node) => {
      const script = node.text.replace(/"[^"]*"/g, '');
      const names = [...script.matchAll(/[A-Za-z_][\w.-]*/g)].map(([name]) => name);
      const own = attributeOf(item, 'identifier') ?? '';
      return [
        ...names
          .filter((name) => !ids.includes(name))
          .map((name) => `${place(node)}: "${name}" is no item. Write one of: ${ids.join(', ')}.`),
        ...(names.includes(own) ? [`${place(node)}: the item waits for itself and never opens.`] : []),
      ];
    });
}

function dependencyProblems(root: XmlNode): readonly string[] {
  const resources = childrenOf(childrenOf(root, 'resources')[0], 'resource');
  const ids = resources.map((resource) => attributeOf(resource, 'identifier'));
  return resources
    .flatMap((resource) => childrenOf(resource, 'dependency'))
    .filter((node) => !ids.includes(attributeOf(node, 'identifierref')))
    .map((node) => `${place(node)}: identifierref names no resource.`);
}

/** All below the item's own <imsss:sequencing>, not that of items below it. */
function ownSequencing(item: XmlNode): readonly XmlNode[] {
  const [own] = item.children.filter(({local, uri}) => local === 'sequencing' && uri === sequencing);
  return own ? allNodes(own) : [];
}

function objectiveProblems(item: XmlNode): readonly string[] {
  const own = ownSequencing(item);
  const named = own
    .filter(({local}) => local === 'primaryObjective' || local === 'objective')
    .filter((node) => attributeOf(node, 'objectiveID') !== undefined);
  const ids = named.map((node) => attributeOf(node, 'objectiveID') ?? '');
  const twice = named.filter((_, at) => ids.indexOf(ids[at] ?? '') < at);
  const lost = own.filter((node) => {
    const wanted = attributeOf(node, 'referencedObjective');
    return wanted !== undefined && !ids.includes(wanted);
  });
  return [
    ...twice.map((node) => `${place(node)}: the item has "${attributeOf(node, 'objectiveID')}" twice.`),
    ...lost.map(
      (node) =>
        `${place(node)}: "${attributeOf(node, 'referencedObjective')}" is no objective of this item. Write one of: ${ids.join(', ')}.`,
    ),
  ];
}

/** A rule that waits for a shared objective nobody writes never opens. */
function sharedProblems(items: readonly XmlNode[]): readonly string[] {
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
    .map(
      (node) =>
        `${place(node)}: no item writes "${attributeOf(node, 'targetObjectiveID') ?? ''}", so it is never met.`,
    );
}

function ruleProblems(node: XmlNode): readonly string[] {
  if (node.uri !== sequencing) return [];
  if (node.local === 'preConditionRule') {
    const action = node.children.find(({local}) => local === 'ruleAction');
    const value = action && attributeOf(action, 'action');
    if (value !== undefined && ruleActions.includes(value)) return [];
    return [
      `${place(node)}: its action "${value ?? ''}" is not known. Write one of: ${ruleActions.join(', ')}.`,
    ];
  }
  const weight = attributeOf(node, 'objectiveMeasureWeight');
  if (weight === undefined || (weight !== '' && Number(weight) >= 0 && Number(weight) <= 1)) return [];
  return [`${place(node)}: objectiveMeasureWeight="${weight}" must be a number from 0 to 1.`];
}
