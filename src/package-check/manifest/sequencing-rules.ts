import {few, type Finding, inManifest} from '../finding.ts';
import {percentDecoded} from '../percent-decoded.ts';
import {allNodes, attributeOf, childrenOf, type XmlNode} from '../xml-tree.ts';

const sequencing = 'http://www.imsglobal.org/xsd/imsss';
const ruleActions = ['skip', 'disabled', 'hiddenFromChoice', 'stopForwardTraversal'];

/** What binds several SCOs together: prerequisites of 1.2, shared objectives and rules of 2004. */
export function sequencingProblems(root: XmlNode): readonly Finding[] {
  const nodes = allNodes(root);
  const inside = nodes.filter(({uri}) => uri === root.uri);
  const items = inside.filter(({local}) => local === 'item');
  const ids = new Set(items.flatMap((item) => attributeOf(item, 'identifier') ?? []));
  const shared = nodes.filter(({local, uri}) => local === 'sequencing' && uri === sequencing);
  const activities = inside.filter(({local}) => local === 'item' || local === 'organization');
  const sequencings = activities.map((activity) => ownSequencing(activity, shared));
  const written = writtenObjectives(root);
  return [
    ...items.flatMap((item) => prerequisiteProblems(item, ids)),
    ...dependencyProblems(root),
    ...sequencings.flatMap(objectiveProblems),
    ...sequencings.flatMap((own) => sharedProblems(own, written)),
    ...nodes.flatMap(ruleProblems),
  ];
}

/** Names of items in an aicc_script: all that is no operator, number or quoted status. */
function prerequisiteProblems(item: XmlNode, known: ReadonlySet<string>): readonly Finding[] {
  return item.children
    .filter(({local}) => local === 'prerequisites')
    .flatMap((node) => {
      const script = node.text.replace(/"[^"]*"/g, '');
      const names = [...script.matchAll(/[A-Za-z_][\w.-]*/g)].map(([name]) => name);
      const own = attributeOf(item, 'identifier') ?? '';
      return [
        ...names
          .filter((name) => !known.has(name))
          .map((id) => inManifest(node, 'prerequisite-unknown', {id, known: few([...known])})),
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

/** All below an activity's own <imsss:sequencing> and the one it shares by IDRef, not that of items below it. */
function ownSequencing(activity: XmlNode, shared: readonly XmlNode[]): readonly XmlNode[] {
  const [own] = activity.children.filter(({local, uri}) => local === 'sequencing' && uri === sequencing);
  if (!own) return [];
  const id = attributeOf(own, 'IDRef');
  const other = id === undefined ? undefined : shared.find((node) => attributeOf(node, 'ID') === id);
  return [...allNodes(own), ...(other ? allNodes(other) : [])];
}

/**
 * Ids of an activity's objectives, and what refers to them. ADL's own `adlseq:objective` declares none: it adds maps to
 * the objective whose id it repeats. Source: SCORM 2004 4th Ed. CAM 5.1, <adlseq:objectives>.
 */
function objectiveProblems(own: readonly XmlNode[]): readonly Finding[] {
  const known = own
    .filter(isObjective)
    .map((node) => objectiveId(node, 'objectiveID'))
    .filter((id) => id !== '');
  // What an activity says itself stands in place of what it shares by IDRef: ids are counted in each alone.
  const twice = own.filter(({local, uri}) => local === 'objectives' && uri === sequencing).flatMap(doubles);
  const references = own.map((node) => {
    const added = node.local === 'objective' && node.uri !== sequencing;
    return {node, id: objectiveId(node, added ? 'objectiveID' : 'referencedObjective')};
  });
  const lost = references.flatMap(({node, id}) =>
    id === '' || known.includes(id) ? [] : [inManifest(node, 'objective-unknown', {id, known: few(known)})],
  );
  return [...twice, ...lost];
}

/**
 * Ids of objectives are URIs and written with escapes as one likes; white space is collapsed after they are read. '' for
 * none. Source: XML Schema Part 2, 3.2.17; ADL's test packages OB-02a and OB-12a.
 */
function objectiveId(node: XmlNode, name: string): string {
  return percentDecoded(attributeOf(node, name) ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function doubles(objectives: XmlNode): readonly Finding[] {
  const seen = new Set<string>();
  return objectives.children.filter(isObjective).flatMap((node) => {
    const id = objectiveId(node, 'objectiveID');
    const isDouble = id !== '' && seen.has(id);
    seen.add(id);
    return isDouble ? [inManifest(node, 'objective-twice', {id})] : [];
  });
}

const isObjective = ({local, uri}: XmlNode): boolean =>
  uri === sequencing && (local === 'primaryObjective' || local === 'objective');

/** Whatever is written counts, a status, a measure or what the 4th Edition adds: standards let one follow from another. */
function writtenObjectives(root: XmlNode): ReadonlySet<string> {
  return new Set(
    allNodes(root)
      .filter(({local}) => local === 'mapInfo')
      .filter(({attributes}) =>
        attributes.some(({local, value}) => local.startsWith('write') && /^(?:true|1)$/.test(value.trim())),
      )
      .map((node) => objectiveId(node, 'targetObjectiveID')),
  );
}

/** A rule that waits for a shared objective nobody in the package writes opens only by what another course has left. */
function sharedProblems(own: readonly XmlNode[], written: ReadonlySet<string>): readonly Finding[] {
  const conditions = own.filter(({local}) => local === 'ruleCondition');
  const asked = new Set(conditions.map((node) => objectiveId(node, 'referencedObjective')));
  const isAsked = (objective: XmlNode): boolean =>
    asked.has(objectiveId(objective, 'objectiveID')) ||
    (objective.local === 'primaryObjective' && asked.has(''));
  return own
    .filter((node) => isObjective(node) && isAsked(node))
    .flatMap((objective) => childrenOf(objective, 'mapInfo'))
    .flatMap((node) => {
      const id = objectiveId(node, 'targetObjectiveID');
      return written.has(id) ? [] : [inManifest(node, 'objective-unwritten', {id})];
    });
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
