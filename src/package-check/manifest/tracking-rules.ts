import {editionNames, editionOf, metadataText, schemaVersionOf} from '../editions.ts';
import {type Finding, finding, inManifest} from '../finding.ts';
import {allNodes, attributeOf, childrenOf, type XmlNode} from '../xml-tree.ts';

/** Namespaces whose prefix LMSs compare literally, though XML gives them no meaning. */
const literalPrefixes: Readonly<Record<string, string>> = {
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav',
  'http://www.imsglobal.org/xsd/imsss': 'imsss',
};

/** What makes an LMS take a SCO for a page without tracking, or grade it by a rule nobody meant. */
export function trackingProblems(root: XmlNode): readonly Finding[] {
  return [
    ...versionProblems(root),
    ...prefixProblems(root),
    ...scormTypeProblems(root),
    ...allNodes(root).flatMap(measureProblems),
    ...thresholdProblems(root),
    ...globalObjectiveProblems(root),
  ];
}

function versionProblems(root: XmlNode): readonly Finding[] {
  const text = metadataText(root, 'schema');
  const problems = text === 'ADL SCORM' ? [] : [finding('schema-name', {text})];
  if (editionOf(root)) return problems;
  return [...problems, finding('schema-version', {text: schemaVersionOf(root), known: editionNames})];
}

function prefixProblems(root: XmlNode): readonly Finding[] {
  const used = allNodes(root).flatMap((node) =>
    [node, ...node.attributes].map(({uri, prefix}) => ({node, uri, prefix})),
  );
  return used.flatMap(({node, uri, prefix}) => {
    const wanted = literalPrefixes[uri];
    return wanted === undefined || wanted === prefix
      ? []
      : [inManifest(node, 'prefix', {uri, prefix, wanted})];
  });
}

function scormTypeProblems(root: XmlNode): readonly Finding[] {
  const edition = editionOf(root);
  if (!edition) return [];
  const resources = childrenOf(childrenOf(root, 'resources')[0], 'resource');
  const values = resources.map((resource) => ({
    resource,
    value: attributeOf(resource, edition.scormType, edition.namespace),
  }));
  const wrong = values
    .filter(({value}) => value !== 'sco' && value !== 'asset')
    .map(({resource}) => inManifest(resource, 'scorm-type', {attribute: `adlcp:${edition.scormType}`}));
  const hasSco = values.some(({value}) => value === 'sco');
  return hasSco || wrong.length > 0 ? wrong : [finding('no-sco', {})];
}

/** Pass marks: 0–100 in 1.2; −1..1 in 2004, and only together with satisfiedByMeasure. */
function measureProblems(node: XmlNode): readonly Finding[] {
  if (node.local === 'masteryscore') return rangeProblems(node, node.text, 0, 100);
  if (node.local === 'completionThreshold') {
    return rangeProblems(node, attributeOf(node, 'minProgressMeasure') ?? '1', 0, 1);
  }
  const [measure] = childrenOf(node, 'minNormalizedMeasure');
  if (!measure) return [];
  const unused = attributeOf(node, 'satisfiedByMeasure') !== 'true';
  return [
    ...rangeProblems(measure, measure.text, -1, 1),
    ...(unused ? [inManifest(measure, 'measure-unused', {element: node.local})] : []),
  ];
}

function rangeProblems(node: XmlNode, text: string, least: number, most: number): readonly Finding[] {
  const value = text === '' ? Number.NaN : Number(text);
  return value >= least && value <= most
    ? []
    : [inManifest(node, 'out-of-range', {written: `"${text}"`, least, most})];
}

function thresholdProblems(root: XmlNode): readonly Finding[] {
  if (schemaVersionOf(root) === '2004 4th Edition') return [];
  return allNodes(root)
    .filter(({local, attributes}) => local === 'completionThreshold' && attributes.length > 0)
    .map((node) => inManifest(node, 'threshold-edition', {}));
}

function globalObjectiveProblems(root: XmlNode): readonly Finding[] {
  const items = allNodes(root).filter(
    (node) => attributeOf(node, 'identifierref') !== undefined && node.local === 'item',
  );
  if (items.length > 1) return [];
  return allNodes(root)
    .filter(({local}) => local === 'mapInfo')
    .map((node) => inManifest(node, 'shared-with-nobody', {}));
}
