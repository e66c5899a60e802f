import {type AsyncZippable, zipSync} from 'fflate';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A manifest with one SCO; `body` and `attributes` let a test break it. */
export function manifestText({href = 'index.html', version = '1.2', extra = ''} = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Paraugs</title>
<item identifier="i1" identifierref="r1"><title>Pirmais</title>${extra}</item></organization></organizations>
<resources><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="${href}"><file href="${href}"/></resource></resources>
</manifest>`;
}

export interface Item12 {
  readonly id?: string;
  /** As it stands in XML. */
  readonly title: string;
  /** Left out: `sco.html`. */
  readonly href?: string;
  readonly parameters?: string;
  readonly isAsset?: boolean;
  readonly isHidden?: boolean;
  /** Elements of the item behind its title. */
  readonly extra?: string;
  /** Makes it a folder. */
  readonly items?: readonly Item12[];
}

/** A 1.2 manifest of several items, nested as wanted; `base` is the `xml:base` of its resources. */
export function manifest12(items: readonly Item12[], base = ''): string {
  const item = (one: Item12, index: number, path: string): string => {
    const {
      id = `folder${path}${index}`,
      title,
      parameters = '',
      isHidden = false,
      extra = '',
      items: inner,
    } = one;
    const launch = inner ? '' : ` identifierref="r_${id}" parameters="${parameters}"`;
    const hidden = isHidden ? ' isvisible="false"' : '';
    const below = (inner ?? []).map((child, at) => item(child, at, `${path}${index}.`)).join('');
    return `<item identifier="${id}"${launch}${hidden}><title>${title}</title>${below}${extra}</item>`;
  };
  const leaves = (list: readonly Item12[]): readonly Item12[] =>
    list.flatMap((one) => (one.items ? leaves(one.items) : [one]));
  const resources = leaves(items).map(({id, href = 'sco.html', isAsset}) => {
    const type = isAsset ? 'asset' : 'sco';
    return `<resource identifier="r_${id}" type="webcontent" adlcp:scormtype="${type}" href="${href}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Paraugs</title>${items.map((one, at) => item(one, at, '')).join('')}</organization></organizations>
<resources xml:base="${base}">${resources.join('')}</resources></manifest>`;
}

/** A 1.2 manifest with one SCO below that many folders, one in another. */
export function nestedManifest(depth: number): string {
  const folders = Array.from({length: depth}, (_, at) => `<item identifier="f${at}"><title>${at}</title>`);
  return manifest12([{id: 'i1', title: 'Daļa'}])
    .replace('<item ', `${folders.join('')}<item `)
    .replace('</item>', `</item>${'</item>'.repeat(depth)}`);
}

/** A zip of texts and bytes by path; names go in unchecked, as an attacker's tool would write them. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Blob {
  const content: AsyncZippable = {};
  for (const [path, data] of Object.entries(files))
    content[path] = typeof data === 'string' ? utf8(data) : data;
  return blobOf(zipSync(content as Parameters<typeof zipSync>[0]));
}

/** The same zip with every occurrence of `from` in its bytes replaced by `to` (of the same length). */
export async function patched(zip: Blob, from: Uint8Array, to: Uint8Array): Promise<Blob> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  for (let at = 0; at + from.length <= bytes.length; at++) {
    if (from.every((byte, index) => bytes[at + index] === byte)) bytes.set(to, at);
  }
  return blobOf(bytes);
}

/** A zip in which two entries have the name `b.txt`: written as a.txt and b.txt, then renamed. */
export function zipWithTwins(): Promise<Blob> {
  const zip = zipOf({'imsmanifest.xml': manifestText(), 'index.html': 'x', 'a.txt': '1', 'b.txt': '2'});
  return patched(zip, utf8('a.txt'), utf8('b.txt'));
}

/** A zip whose entry of `realBytes` zeros says that it unpacks to one byte. */
export function lyingZip(realBytes: number): Promise<Blob> {
  const zip = zipOf({
    'imsmanifest.xml': manifestText(),
    'index.html': 'x',
    'zeros.bin': new Uint8Array(realBytes),
  });
  return patched(zip, littleEndian(realBytes), littleEndian(1));
}

/** A zip that declares more bytes than anybody takes, and holds next to nothing. */
export function boastingZip(declaredBytes: number): Promise<Blob> {
  const bytes = 54_321;
  const zip = zipOf({
    'imsmanifest.xml': manifestText(),
    'index.html': 'x',
    'zeros.bin': new Uint8Array(bytes),
  });
  return patched(zip, littleEndian(bytes), littleEndian(declaredBytes));
}

/** A zip that claims to be encrypted: bit 0 of the flags in the local header and in the central directory. */
export async function encryptedZip(): Promise<Blob> {
  const bytes = new Uint8Array(await zipOf({'index.html': 'x'}).arrayBuffer());
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint16(at + 6, view.getUint16(at + 6, true) | 1, true);
    if (signature === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  }
  return blobOf(bytes);
}

function littleEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([Uint8Array.from(bytes)], {type: 'application/zip'});
}
