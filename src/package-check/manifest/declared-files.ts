import {isLeftover} from '../file-names.ts';
import {type Finding, finding, inManifest} from '../finding.ts';
import type {PackageFiles} from '../package-files.ts';
import {pathInZip} from '../percent-decoded.ts';
import {allNodes, attributeOf, childrenOf, type XmlNode} from '../xml-tree.ts';

const baseUri = 'http://www.w3.org/XML/1998/namespace';

/** So many undeclared files are named one by one; what has more has a manifest that names its pages alone. */
const namedFiles = 10;

interface Declared {
  readonly node: XmlNode;
  readonly path: string;
}

interface Resource {
  readonly id: string;
  readonly launch: readonly Declared[];
  readonly files: readonly Declared[];
  readonly dependencies: readonly string[];
}

/** Every file declared, every declared file there, each resource's launch file among its files. */
export function declaredFileProblems(root: XmlNode, files: PackageFiles): readonly Finding[] {
  const resources = resourcesOf(root);
  const launched = resources.flatMap(({launch}) => launch);
  const declared = resources.flatMap((resource) => resource.files);
  const known = new Set([...launched, ...declared].map(({path}) => path));
  for (const path of metadataFiles(root)) known.add(path);
  const twins = new Map([...files.keys()].map((path) => [path.toLowerCase(), path]));
  const undeclared = [...files.keys()].filter(
    (path) => !known.has(path) && !isControlDocument(path) && !isLeftover(path),
  );
  const launchNames = new Set(launched.map(({path}) => path));
  return [
    ...launched.flatMap((one) => missingProblems(one, files, twins, ['launch-missing', 'launch-case'])),
    ...declared
      .filter(({path}) => !launchNames.has(path))
      .flatMap((one) => missingProblems(one, files, twins, ['file-missing', 'file-case'])),
    ...resources.flatMap((resource) => launchProblems(resource, resources)),
    ...undeclaredProblems(undeclared),
  ];
}

/** Where the pages are that an LMS opens: paths in the zip. */
export function launchPaths(root: XmlNode): readonly string[] {
  return resourcesOf(root).flatMap(({launch}) => launch.map(({path}) => path));
}

function resourcesOf(root: XmlNode): readonly Resource[] {
  const [resources] = childrenOf(root, 'resources');
  return childrenOf(resources, 'resource').map((resource) => {
    const bases = basesOf([root, resources, resource]);
    return {
      id: attributeOf(resource, 'identifier') ?? '',
      launch: declaredBy(resource, bases),
      files: childrenOf(resource, 'file').flatMap((file) => declaredBy(file, bases)),
      dependencies: childrenOf(resource, 'dependency').map(
        (node) => attributeOf(node, 'identifierref') ?? '',
      ),
    };
  });
}

/** What stands before every address in the last of these elements. */
export function basesOf(nodes: readonly (XmlNode | undefined)[]): readonly string[] {
  return nodes.map((node) => (node && attributeOf(node, 'base', baseUri)) ?? '');
}

/** The path in the zip that an href means: bases put together, percent signs read, query and hash cut off. */
function declaredBy(node: XmlNode, bases: readonly string[]): readonly Declared[] {
  const href = attributeOf(node, 'href');
  if (href === undefined || href === '') return [];
  const address = bases.join('') + href.replace(/[?#].*$/s, '');
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return [];
  return [{node, path: pathInZip(address)}];
}

/** Metadata in files of their own. Source: SCORM 1.2 CAM 2.3.5, 2004 CAM 3.4.1, <adlcp:location>. */
function metadataFiles(root: XmlNode): readonly string[] {
  return allNodes(root)
    .filter(({local, uri}) => local === 'location' && uri.startsWith('http://www.adlnet.org/xsd/adlcp_'))
    .map(({text}) => pathInZip(text));
}

/** @param twins name in small letters → name in the zip */
function missingProblems(
  {node, path}: Declared,
  files: PackageFiles,
  twins: ReadonlyMap<string, string>,
  [missing, otherCase]: readonly ['launch-missing', 'launch-case'] | readonly ['file-missing', 'file-case'],
): readonly Finding[] {
  if (files.has(path)) return [];
  const twin = twins.get(path.toLowerCase());
  return twin === undefined
    ? [inManifest(node, missing, {path})]
    : [inManifest(node, otherCase, {path, twin})];
}

/** A launch file may also come by a dependency, of whatever depth. */
function launchProblems(resource: Resource, all: readonly Resource[]): readonly Finding[] {
  if (resource.launch.length === 0) return [];
  const waiting = [resource.id];
  const reached = new Set<string>();
  const own = new Set(resource.files.map(({path}) => path));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const {files, dependencies} of all.filter((one) => one.id === id)) {
      files.forEach(({path}) => own.add(path));
      waiting.push(...dependencies);
    }
  }
  return resource.launch
    .filter(({path}) => !own.has(path))
    .map(({node, path}) => inManifest(node, 'launch-undeclared', {path}));
}

function undeclaredProblems(paths: readonly string[]): readonly Finding[] {
  const [path] = paths;
  if (path === undefined || paths.length <= namedFiles)
    return paths.map((one) => finding('file-undeclared', {path: one}));
  return [finding('files-undeclared', {count: paths.length, path})];
}

/** The manifest itself, and schemas, which an edition lets stand undeclared. */
function isControlDocument(path: string): boolean {
  return path === 'imsmanifest.xml' || /\.(?:xsd|dtd)$/i.test(path);
}
