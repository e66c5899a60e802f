import {createHash} from 'node:crypto';
import {crc32} from 'node:zlib';
import {deflateSync} from 'fflate';

/** Path in the zip (with `/`) → bytes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** A file as it lies in a zip: the same in every zip. */
interface Entry {
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
  readonly bytes: number;
}

// Packed already: deflating them again costs time and gains nothing.
const packedAlready = /\.(?:avif|jpe?g|mp3|mp4|opus|png|webm|webp|woff2|zip)$/i;

// 1 January 1980, 00:00: the earliest that a zip can hold, and the same for all.
const fixedTime = 0;
const fixedDate = (1 << 5) | 1;
/** Names are UTF-8. */
const flags = 0x0800;
/** 2.0: folders and deflate. */
const version = 20;
/** The format without its 64-bit extension, which not every LMS reads. */
const mostFiles = 0xffff;
const mostBytes = 0xffff_ffff;

/**
 * Makes zips. The same files give the same bytes, on any machine and whatever their order: names are
 * sorted by code unit, times and attributes are fixed, and the deflating is done by a library in
 * JavaScript, because zlib's result depends on the processor. What several zips have in common is
 * deflated once.
 */
export class Zipper {
  readonly #entries = new Map<string, Entry>();

  /** Throws when there are more files or bytes than every reader of zips takes. */
  zip(files: PackageFiles): Uint8Array {
    const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const parts: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const [path, bytes] of sorted) {
      const entry = this.#entry(path, bytes);
      const name = new TextEncoder().encode(path);
      const header = headerOf(entry, name);
      directory.push(centralHeader(header, offset), name);
      parts.push(localHeader(header), name, entry.packed);
      offset += 30 + name.length + entry.packed.length;
    }
    const directoryBytes = directory.reduce((sum, {length}) => sum + length, 0);
    if (sorted.length > mostFiles || offset + directoryBytes > mostBytes)
      throw new Error(`A zip of ${sorted.length} files and ${offset} bytes is larger than LMSs can read.`);
    return Buffer.concat([...parts, ...directory, endOf(sorted.length, directoryBytes, offset)]);
  }

  #entry(path: string, bytes: Uint8Array): Entry {
    const method = packedAlready.test(path) ? 0 : 8;
    const key = `${method} ${createHash('sha256').update(bytes).digest('base64')}`;
    const known = this.#entries.get(key);
    if (known) return known;
    const packed = method === 0 ? bytes : deflateSync(bytes, {level: 9});
    const entry: Entry = {crc: crc32(bytes), method, packed, bytes: bytes.length};
    this.#entries.set(key, entry);
    return entry;
  }
}

/** The fields that a file's two headers have in common, from "version needed" to "extra field length". */
function headerOf({crc, method, packed, bytes}: Entry, name: Uint8Array): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(version, 0);
  header.writeUInt16LE(flags, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt16LE(fixedTime, 6);
  header.writeUInt16LE(fixedDate, 8);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(bytes, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function localHeader(header: Buffer): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header]);
}

function centralHeader(header: Buffer, offset: number): Buffer {
  const start = Buffer.from('PK\x01\x02\0\0', 'latin1');
  start.writeUInt16LE(version, 4);
  // Comment, disk, attributes: none. Then where the file's own header is.
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([start, header, rest]);
}

function endOf(count: number, directoryBytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
