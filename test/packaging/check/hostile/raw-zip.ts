import {crc32, constants, deflateRawSync} from 'node:zlib';

/** A file of a zip, with whatever its headers are to say. */
export interface RawEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** When unpacked, as the zip says. */
  readonly size: number;
  /** Bit 0: encrypted. */
  readonly flags?: number;
}

/** A text, as it is. */
export function stored(name: string, text: string): RawEntry {
  const packed = Buffer.from(text);
  return {name, packed, method: 0, crc: crc32(packed), size: packed.length};
}

const megabyte = 2 ** 20;

/**
 * So many megabytes of zeros in a thousandth of that: one deflated block again and again.
 * @param said what the zip says instead of the true size, in bytes
 */
export function zeros(name: string, megabytes: number, said = megabytes * megabyte): RawEntry {
  const block = deflateRawSync(Buffer.alloc(megabyte), {finishFlush: constants.Z_FULL_FLUSH});
  const end = deflateRawSync(new Uint8Array());
  const packed = Buffer.concat([...Array.from({length: megabytes}, () => block), end]);
  let crc = 0;
  const zero = Buffer.alloc(megabyte);
  for (let at = 0; at < megabytes; at++) crc = crc32(zero, crc);
  return {name, packed, method: 8, crc, size: said};
}

/** Puts them together; nothing is checked. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const {name, packed, method, crc, size, flags = 0} of entries) {
    const path = Buffer.from(name);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(flags | 0x0800, 2);
    header.writeUInt16LE(method, 4);
    header.writeUInt32LE(crc, 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(size, 18);
    header.writeUInt16LE(path.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), header, path, Buffer.from(packed));
    central.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), header, rest, path);
    offset += 30 + path.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
