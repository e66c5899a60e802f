import {unzipSync} from 'fflate';
import {allNodes, attributeOf, childrenOf, readXml, type XmlNode} from '../../src/package-check/xml-tree.ts';
import {structureFile} from '../../src/package-check/cmi5-structure.ts';
import {schemaVersionOf} from '../../src/package-check/editions.ts';

/**
 * What a zip says it is, in one line: standard, title, what can be launched, files and size. Undefined
 * when it cannot be read at all; then `checkPackage` says why.
 */
export function packageSummary(zip: Uint8Array): string | undefined {
  try {
    const files = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/'));
    const main = files.find(([path]) => path === 'imsmanifest.xml' || path === structureFile);
    if (!main) return undefined;
    const root = readXml(new TextDecoder().decode(main[1]));
    const {standard, title, unit, count} = root.local === 'manifest' ? ofScorm(root) : ofCmi5(root);
    const size = `${files.length} files, ${(zip.length / 1000).toFixed(1)} kB`;
    return `${standard}: “${title}”, ${count} ${unit}${count === 1 ? '' : 's'}, ${size}`;
  } catch {
    return undefined;
  }
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
