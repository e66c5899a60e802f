import {type Finding, finding} from '../finding.ts';
import type {PackageFiles} from '../package-files.ts';
import {allNodes, attributeOf, type XmlNode} from '../xml-tree.ts';

const instanceUri = 'http://www.w3.org/2001/XMLSchema-instance';

/** In bytes; the largest official one has 60,000. */
const largestSchema = 1_000_000;

/** Schemas the manifest names stand at the root of the zip, with all that they import; nothing comes from the network. */
export async function schemaProblems(root: XmlNode, files: PackageFiles): Promise<readonly Finding[]> {
  const problems: Finding[] = [];
  const waiting = named(root).map((path) => ({path, by: 'imsmanifest.xml'}));
  const seen = new Set<string>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const {path, by} = next;
    if (seen.has(path)) continue;
    seen.add(path);
    const file = files.get(path);
    if (/^https?:/.test(path)) problems.push(finding('schema-from-network', {by, path}));
    else if (!file) problems.push(finding('schema-missing', {by, path}));
    else if (file.size <= largestSchema)
      waiting.push(...imports(await file.bytes(), path).map((location) => ({path: location, by: path})));
  }
  return problems;
}

/** Second, fourth … word of every xsi:schemaLocation. */
function named(root: XmlNode): readonly string[] {
  return allNodes(root)
    .map((node) => attributeOf(node, 'schemaLocation', instanceUri)?.trim().split(/\s+/) ?? [])
    .flatMap((words) => words.filter((_, position) => position % 2 === 1));
}

/** What a schema imports, as paths in the zip. Read as text: IMS's own ims_xml.xsd is no XML with namespaces. */
function imports(schema: Uint8Array, path: string): readonly string[] {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const text = new TextDecoder().decode(schema).replace(/<!--[\s\S]*?-->/g, '');
  return [...text.matchAll(/<(?:\w+:)?(?:import|include|redefine)\b[^>]*?\bschemaLocation\s*=\s*"([^"]+)"/g)]
    .map((match) => match[1] ?? '')
    .map((location) => (/^https?:/.test(location) ? location : folder + location));
}
