import type {PackageFiles} from '../../../packaging/zip.ts';

/** The package with one place of its manifest changed; throws when the place is not there. */
export function mutated(files: PackageFiles, from: string | RegExp, to: string): PackageFiles {
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'));
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`The manifest has nothing like ${String(from)}.`);
  return new Map([...files, ['imsmanifest.xml', new TextEncoder().encode(changed)]]);
}
