import {zipSync, type ZippableFile} from 'fflate';

/** Path in the zip (with `/`) → bytes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

// Packed already: deflating them again costs time and gains nothing.
const packed = /\.(?:avif|jpe?g|mp3|mp4|opus|png|webm|webp|woff2|zip)$/i;

// Earliest time that a zip can hold. Its fields are local time, so this constructor and not a UTC
// one gives the same bytes in every time zone.
const fixedTime = new Date(1980, 0, 1);

/**
 * The same files give the same bytes, on any machine and whatever their order in the map: names are
 * sorted by code unit, times and attributes are fixed. `imsmanifest.xml` needs no special place.
 */
export function zipFiles(files: PackageFiles): Uint8Array {
  const entries = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]): [string, ZippableFile] => [path, [bytes, {level: packed.test(path) ? 0 : 9}]]);
  return zipSync(Object.fromEntries(entries), {mtime: fixedTime, os: 0, attrs: 0});
}
