import {allNodes, attributeOf, childrenOf, type XmlNode} from './xml-tree.ts';
import {editionNames, editionOf, metadataText, schemaVersionOf} from './editions.ts';
import {place} from './manifest-structure.ts';

/** Namespaces whose prefix LMSs compare literally, though XML gives them no meaning. */
const literalPrefixes: Readonly<Record<string, string>> = {
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav',
  'http://www.imsglobal.org/xsd/imsss': 'imsss',
};

/** What makes an LMS take a SCO for a page without tracking, or grade it by a rule nobody meant. */
export function trackingProblems(root: XmlNode): readonly string[] {
  return [
    ...versionProblems(root),
    ...prefixProblems(root),
    ...scormTypeProblems(root),
    ...allNodes(root).flatMap(measureProblems),
    ...thresholdProblems(root),
    ...globalObjectiveProblems(root),
  ];
}

function versionProblems(root: XmlNode): readonly string[] {
  const schema = metadataText(root, 'schema');
  const problems =
    schema === 'ADL SCORM' ? [] : [`<schema> says "${schema}"; it must be exactly "ADL SCORM".`];
  if (editionOf(root)) return problems;
  return [
    ...problems,
    `<schemaversion> says "${schemaVersionOf(root)}"; LMSs know exactly: ${editionNames}.`,
  ];
}

function prefixProblems(root: XmlNode): readonly string[] {
  const used = allNodes(root).flatMap((node) =>
    [node, ...node.attributes].map(({uri, prefix}) => ({node, uri, prefix})),
  );
  const wrong = used.filter(
    ({uri, prefix}) => literalPrefixes[uri] !== undefined && literalPrefixes[uri] !== prefix,
  );
  return wrong.map(
    ({node, uri, prefix}) =>
      `${place(node)}: the prefix of ${uri} is "${prefix}"; LMSs look for "${literalPrefixes[uri]}".`,
  );
}

function scormTypeProblems(root: XmlNode): readonly string[] {
  const edition = editionOf(root);
  if (!edition) return [];
  const resources = childrenOf(childrenOf(root, 'resources')[0], 'resource');
  const values = resources.map((resource) => ({
    resource,
    value: attributeOf(resource, edition.scormType, edition.namespace),
  }));
  const wrong = values
    .filter(({value}) => value !== 'sco' && value !== 'asset')
    .map(
      ({resource}) =>
        `${place(resource)}: write adlcp:${edition.scormType}="sco" (or "asset"), in this case.`,
    );
  const hasSco = values.some(({value}) => value === 'sco');
  return hasSco || wrong.length > 0 ? wrong : ['No resource is a SCO: the LMS would track nothing.'];
}

/** Pass marks: 0–100 in 1.2; −1..1 in 2004, and only together with satisfiedByMeasure. */
function measureProblems(node: XmlNode): readonly string[] {
  if (node.local === 'masteryscore') return rangeProblems(node, node.text, 0, 100);
  if (node.local === 'completionThreshold') {
    return rangeProblems(node, attributeOf(node, 'minProgressMeasure') ?? '1', 0, 1);
  }
  const [measure] = childrenOf(node, 'minNormalizedMeasure');
  if (!measure) return [];
  const unused = attributeOf(node, 'satisfiedByMeasure') !== 'true';
  return [
    ...rangeProblems(measure, measure.text, -1, 1),
    ...(unused
      ? [`${place(measure)} is without effect: write satisfiedByMeasure="true" on <${node.local}>.`]
      : []),
  ];
}

function rangeProblems(node: XmlNode, text: string, least: number, most: number): readonly string[] {
  const value = text === '' ? Number.NaN : Number(text);
  return value >= least && value <= most
    ? []
    : [`${place(node)}: "${text}" must be a number from ${least} to ${most}.`];
}

function thresholdProblems(root: XmlNode): readonly string[] {
  if (schemaVersionOf(root) === '2004 4th Edition') return [];
  return allNodes(root)
    .filter(({local, attributes}) => local === 'completionThreshold' && attributes.length > 0)
    .map((node) => `${place(node)}: its attributes exist in the 4th Edition only.`);
}

function globalObjectiveProblems(root: XmlNode): readonly string[] {
  const items = allNodes(root).filter(
    (node) => attributeOf(node, 'identifierref') !== undefined && node.local === 'item',
  );
  if (items.length > 1) return [];
  return allNodes(root)
    .filter(({local}) => local === 'mapInfo')
    .map(
      (node) =>
        `${place(node)}: one SCO has nobody to share an objective with, and Moodle refuses the upload. Leave it out.`,
    );
}
