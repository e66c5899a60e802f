/**
 * The manifest of a SCORM package (imsmanifest.xml), as far as an LMS needs it to launch and to fill the
 * data model. Source: SCORM 1.2 CAM 2.2–2.3; SCORM 2004 4th Ed. CAM 3.4, SN 3.
 */
import {PackageError} from './package-error.ts';
import {isForeign} from '../run/launch-address.ts';
import {type LaunchData, readLaunchData} from '../run/launch-data.ts';
import {type ActivityTree, readActivityTree, sequencingOf} from '../sequencing/activity-tree.ts';
import {flag} from '../sequencing/written-values.ts';
import {type XmlElement, child, children, parseXml} from './xml-tree.ts';

/** Which API and data model the content gets. */
export type ScormVersion = '1.2' | '2004';

/** One line of the table of contents. A folder has children and nothing to launch. */
export interface ManifestItem {
  readonly id: string;
  readonly title: string;
  readonly isVisible: boolean;
  /** 1.2: an aicc_script (see sequencing/prerequisites.ts); '' for none. */
  readonly prerequisites: string;
  /** Undefined for a folder. */
  readonly launch: Launch | undefined;
  readonly children: readonly ManifestItem[];
}

export interface Launch {
  /** The resource's address in the package: xml:base and href together, as written (percent escapes stay). */
  readonly href: string;
  /** The item's `parameters`, as written. */
  readonly parameters: string;
  /** A SCO speaks to the LMS; an asset does not and gets no API. */
  readonly isSco: boolean;
  readonly data: LaunchData;
}

export interface Manifest {
  readonly version: ScormVersion;
  /** `schemaversion` as written, for people: "1.2", "2004 4th Edition", "CAM 1.3" … */
  readonly edition: string;
  readonly title: string;
  readonly items: readonly ManifestItem[];
  /** 2004 with several things to launch: their order and their doors are the LMS's business. */
  readonly tree: ActivityTree | undefined;
}

/** Reads a manifest. Throws `manifest-broken`, `not-a-manifest` or `nothing-to-launch`. */
export function readManifest(text: string): Manifest {
  const root = parseXml(text);
  if (root.name !== 'manifest') throw new PackageError('not-a-manifest', {reason: root.name});
  const organizations = child(root, 'organizations');
  const all = children(organizations, 'organization');
  const organization =
    all.find((one) => one.attributes.identifier === organizations?.attributes.default) ?? all[0];
  const shared: Shared = {resources: readResources(root), collections: collectionsOf(root)};
  const items = children(organization, 'item').map((item) => readItem(item, shared));
  if (launchable(items).length === 0) throw new PackageError('nothing-to-launch');
  const edition = child(child(root, 'metadata'), 'schemaversion')?.text ?? '';
  const version = versionOf(edition, text);
  const isSequenced = organization && version === '2004' && launchable(items).length > 1;
  return {
    version,
    edition,
    title: child(organization, 'title')?.text || (items[0]?.title ?? ''),
    items,
    tree: isSequenced ? readActivityTree(organization, shared.collections) : undefined,
  };
}

/** Everything that can be launched, in reading order. */
export function launchable(items: readonly ManifestItem[]): readonly (ManifestItem & {launch: Launch})[] {
  return items.flatMap((item) => {
    const own = item.launch ? [{...item, launch: item.launch}] : [];
    return [...own, ...launchable(item.children)];
  });
}

/**
 * What a table of contents shows of a list of items. In both standards (CAM, `item`) `isvisible` is about the
 * item alone, not about its children: a hidden one gives way to what stands in it.
 */
export function shownItems(items: readonly ManifestItem[]): readonly ManifestItem[] {
  return items.flatMap((item) => (item.isVisible ? [item] : shownItems(item.children)));
}

/** `imsss:sequencingCollection`: sequencing that items share by `IDRef`. */
function collectionsOf(root: XmlElement): readonly XmlElement[] {
  return children(child(root, 'sequencingCollection'), 'sequencing');
}

/** LMSs differ for a missing or odd schemaversion; the namespace of the ADL extensions is the better sign. */
function versionOf(edition: string, text: string): ScormVersion {
  if (edition === '1.2' || edition === '1.1') return '1.2';
  if (/^(CAM 1\.3|2004 )/.test(edition)) return '2004';
  return text.includes('adlcp_v1p3') ? '2004' : '1.2';
}

type Resource = Pick<Launch, 'href' | 'isSco'>;

/** Only resources with an href: the others are lists of files. */
function readResources(root: XmlElement): ReadonlyMap<string, Resource> {
  const list = child(root, 'resources');
  const bases = [root.attributes.base ?? '', list?.attributes.base ?? ''];
  const entries = children(list, 'resource').flatMap((resource): [string, Resource][] => {
    const {identifier, href, scormtype, base: own = ''} = resource.attributes;
    if (identifier === undefined || !href) return [];
    const parts = [...bases, own, href];
    // A whole address stands on its own, whatever folder is named before it.
    const from = Math.max(0, parts.findLastIndex(isForeign));
    return [[identifier, {href: parts.slice(from).join(''), isSco: scormtype?.toLowerCase() === 'sco'}]];
  });
  return new Map(entries);
}

/** What the items of a manifest refer to. */
interface Shared {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly collections: readonly XmlElement[];
}

function readItem(item: XmlElement, shared: Shared): ManifestItem {
  const {identifier = '', identifierref = '', parameters = '', isvisible} = item.attributes;
  const resource = shared.resources.get(identifierref);
  return {
    id: identifier,
    title: child(item, 'title')?.text || identifier,
    isVisible: flag(isvisible) ?? true,
    prerequisites: child(item, 'prerequisites')?.text ?? '',
    launch: resource && {
      ...resource,
      parameters,
      data: readLaunchData(item, sequencingOf(item, shared.collections)),
    },
    children: children(item, 'item').map((inner) => readItem(inner, shared)),
  };
}
