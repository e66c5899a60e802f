import {type Finding, finding, inManifest} from './finding.ts';
import type {PackageFiles} from './package-files.ts';
import {percentDecoded} from './percent-decoded.ts';
import {attributeOf, childrenOf, type XmlNode} from './xml-tree.ts';

const baseUri = 'http://www.w3.org/XML/1998/namespace';

interface Declared {
  readonly node: XmlNode;
  readonly path: string;
}

/** Every file declared, every declared file there, each resource's launch file among its own files. */
export function declaredFileProblems(root: XmlNode, files: PackageFiles): readonly Finding[] {
  const [resources] = childrenOf(root, 'resources');
  const declared = childrenOf(resources, 'resource').map((resource) => {
    const bases = [root, resources, resource].map(
      (node) => (node && attributeOf(node, 'base', baseUri)) ?? '',
    );
    return {
      resource,
      launch: declaredBy(resource, bases),
      files: childrenOf(resource, 'file').flatMap((file) => declaredBy(file, bases)),
    };
  });
  const all = declared.flatMap((entry) => [...entry.launch, ...entry.files]);
  const known = new Set(all.map(({path}) => path));
  const twins = new Map([...files.keys()].map((path) => [path.toLowerCase(), path]));
  return [
    ...all.flatMap((entry) => missingProblems(entry, files, twins)),
    ...declared.flatMap((entry) => launchProblems(entry.launch, entry.files)),
    ...[...files.keys()]
      .filter((path) => !known.has(path) && !isControlDocument(path))
      .map((path) => finding('file-undeclared', {path})),
  ];
}

/** The path in the zip that an href means: bases put together, percent signs read, query and hash cut off. */
function declaredBy(node: XmlNode, bases: readonly string[]): readonly Declared[] {
  const href = attributeOf(node, 'href');
  if (href === undefined || /^[a-z][a-z\d+.-]*:/i.test(href)) return [];
  const address = bases.join('') + href.replace(/[?#].*$/s, '');
  return [{node, path: percentDecoded(address)}];
}

/** @param twins name in small letters → name in the zip */
function missingProblems(
  {node, path}: Declared,
  files: PackageFiles,
  twins: ReadonlyMap<string, string>,
): readonly Finding[] {
  if (files.has(path)) return [];
  const twin = twins.get(path.toLowerCase());
  return twin === undefined
    ? [inManifest(node, 'file-missing', {path})]
    : [inManifest(node, 'file-case', {path, twin})];
}

function launchProblems(launch: readonly Declared[], own: readonly Declared[]): readonly Finding[] {
  return launch
    .filter(({path}) => !own.some((file) => file.path === path))
    .map(({node, path}) => inManifest(node, 'launch-undeclared', {path}));
}

/** The manifest itself, and schemas, which an edition lets stand undeclared. */
function isControlDocument(path: string): boolean {
  return path === 'imsmanifest.xml' || /\.(?:xsd|dtd)$/i.test(path);
}
