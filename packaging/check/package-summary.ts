import {schemaVersionOf} from '../../src/package-check/editions.ts';
import {allNodes, attributeOf, childrenOf, type XmlNode} from '../../src/package-check/xml-tree.ts';

/**
 * What a package says it is, in one line: standard, title, what can be launched, files and size.
 * @param root of its manifest or course structure
 */
export function packageSummary(root: XmlNode, fileCount: number, zipBytes: number): string {
  const {standard, title, unit, count} = root.local === 'manifest' ? ofScorm(root) : ofCmi5(root);
  const size = `${fileCount} files, ${(zipBytes / 1000).toFixed(1)} kB`;
  return `${standard}: “${title}”, ${count} ${unit}${count === 1 ? '' : 's'}, ${size}`;
}

interface Told {
  readonly standard: string;
  readonly title: string;
  readonly unit: 'SCO' | 'AU';
  readonly count: number;
}

/** A resource that two items open is two SCOs: an LMS keeps a record for each item. */
function ofScorm(root: XmlNode): Told {
  const nodes = allNodes(root);
  const organization = nodes.find(({local}) => local === 'organization');
  const isScoType = ({local, value}: XmlNode['attributes'][number]): boolean =>
    local.toLowerCase() === 'scormtype' && value === 'sco';
  const scos = nodes
    .filter(({local, attributes}) => local === 'resource' && attributes.some(isScoType))
    .map((node) => attributeOf(node, 'identifier'));
  const items = nodes.filter(({local}) => local === 'item');
  return {
    standard: `SCORM ${schemaVersionOf(root)}`.trim(),
    title: childrenOf(organization, 'title')[0]?.text ?? '',
    unit: 'SCO',
    count: items.filter((item) => scos.includes(attributeOf(item, 'identifierref') ?? '')).length,
  };
}

function ofCmi5(root: XmlNode): Told {
  const [course] = childrenOf(root, 'course');
  const [title] = childrenOf(course, 'title');
  return {
    standard: 'cmi5',
    title: childrenOf(title, 'langstring')[0]?.text ?? '',
    unit: 'AU',
    count: allNodes(root).filter(({local}) => local === 'au').length,
  };
}
