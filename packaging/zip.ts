import {deflateSync} from 'fflate';
import {crc32} from './sums/crc32.ts';
import {sha256Hex} from './sums/sha256.ts';

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

/** By this file a reader knows what kind of zip it has: it comes first, as it is (OCF 3.2, 4.3). */
const kindFile = 'mimetype';
const isKind = (path: string): boolean => path === kindFile;

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
  /** By method and sum: what two languages or profiles have in common. */
  readonly #entries = new Map<string, Entry>();
  /** The same bytes of the same run need no second sum. */
  readonly #met = new Map<Entry['method'], WeakMap<Uint8Array, Entry>>([
    [0, new WeakMap()],
    [8, new WeakMap()],
  ]);

  /**
   * Throws when there are more files or bytes than every reader of zips takes.
   * @param onFile called with how many files are in
   */
  zip(files: PackageFiles, onFile?: (count: number) => void): Uint8Array<ArrayBuffer> {
    return joined(this.parts(files, onFile));
  }

  /** The same in pieces, in their order, for who need not have it in one: what is stored as it is, is not copied. */
  parts(files: PackageFiles, onFile?: (count: number) => void): readonly Uint8Array[] {
    const sorted = [...files].toSorted(
      ([a], [b]) => Number(isKind(b)) - Number(isKind(a)) || (a < b ? -1 : 1),
    );
    const parts: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const [position, [path, bytes]] of sorted.entries()) {
      onFile?.(position);
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
    return [...parts, ...directory, endOf(sorted.length, directoryBytes, offset)];
  }

  #entry(path: string, bytes: Uint8Array): Entry {
    const method = packedAlready.test(path) || isKind(path) ? 0 : 8;
    const met = this.#met.get(method);
    const known = met?.get(bytes);
    if (known) return known;
    const key = `${method} ${sha256Hex(bytes)}`;
    const entry = this.#entries.get(key) ?? packed(method, bytes);
    this.#entries.set(key, entry);
    met?.set(bytes, entry);
    return entry;
  }
}

const packed = (method: Entry['method'], bytes: Uint8Array): Entry => ({
  crc: crc32(bytes),
  method,
  packed: method === 0 ? bytes : deflateSync(bytes, {level: 9}),
  bytes: bytes.length,
});

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The fields that a file's two headers have in common, from "version needed" to "extra field length". */
const headerOf = ({crc, method, packed: {length}, bytes}: Entry, name: Uint8Array): Uint8Array =>
  littleEndian(
    [2, version],
    [2, flags],
    [2, method],
    [2, fixedTime],
    [2, fixedDate],
    [4, crc],
    [4, length],
    [4, bytes],
    [2, name.length],
    [2, 0],
  );

const localHeader = (header: Uint8Array): Uint8Array => joined([signature(3, 4), header]);

/** Comment, disk, attributes: none. Then where the file's own header is. */
const centralHeader = (header: Uint8Array, offset: number): Uint8Array =>
  joined([
    signature(1, 2),
    littleEndian([2, version]),
    header,
    new Uint8Array(10),
    littleEndian([4, offset]),
  ]);

/** One disk, no comment. */
const endOf = (count: number, directoryBytes: number, offset: number): Uint8Array =>
  joined([
    signature(5, 6),
    littleEndian([4, 0], [2, count], [2, count], [4, directoryBytes], [4, offset], [2, 0]),
  ]);

/** "PK" and two numbers. */
const signature = (...kind: readonly [number, number]): Uint8Array => Uint8Array.of(0x50, 0x4b, ...kind);

/** Numbers without sign, each in so many bytes. */
function littleEndian(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}
