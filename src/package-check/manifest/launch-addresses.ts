import {basesOf} from './declared-files.ts';
import {editionOf} from '../editions.ts';
import {type Finding, inManifest} from '../finding.ts';
import {attributeOf, childrenOf, type XmlNode} from '../xml-tree.ts';

/** Content that is not in the package: what a browser would ask another host for, or run in the LMS's own page. */
export function launchAddressProblems(root: XmlNode): readonly Finding[] {
  const edition = editionOf(root);
  const [resources] = childrenOf(root, 'resources');
  return childrenOf(resources, 'resource').flatMap((resource): readonly Finding[] => {
    const parts = [...basesOf([root, resources, resource]), attributeOf(resource, 'href') ?? ''];
    // A whole address stands on its own, whatever folder is named before it.
    const from = Math.max(
      0,
      parts.findLastIndex((part) => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(part)),
    );
    const address = parts.slice(from).join('');
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
    const isRemote = scheme === 'http' || scheme === 'https' || address.startsWith('//');
    if (scheme !== undefined && !isRemote) return [inManifest(resource, 'launch-scheme', {address})];
    if (!isRemote) return [];
    const type = edition && attributeOf(resource, edition.scormType, edition.namespace);
    return [inManifest(resource, type === 'asset' ? 'asset-foreign' : 'launch-foreign', {address})];
  });
}
