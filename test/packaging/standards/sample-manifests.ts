import {packageFiles} from '../../../packaging/package/package-files.ts';
import type {Player} from '../../../packaging/package/player.ts';
import {readAllSchemas} from '../../../packaging/schemas/read-schemas.ts';
import {readPlayer} from '../../../packaging/build/player.ts';
import type {PackagingStandard} from '../../../packaging/standards/packaging-standard.ts';
import type {PackageFiles} from '../../../packaging/zip.ts';
import {sampleContentOf, samplePlayerFolder} from '../sample-sources.ts';

let player: Promise<Player> | undefined;

/** The files of one package of the sample course. */
export async function sampleFiles(
  standard: PackagingStandard,
  scope: string,
  languages: readonly string[] = ['lv'],
): Promise<PackageFiles> {
  player ??= samplePlayerFolder().then(readPlayer);
  const sources = {player: await player, schemas: await readAllSchemas(), contentOf: sampleContentOf};
  return packageFiles(standard, sources, {scope, profile: 'default', languages}).files;
}

/** Manifest or course structure of a package, whichever it has. */
export function manifestOf(files: PackageFiles): string {
  return new TextDecoder().decode(files.get('imsmanifest.xml') ?? files.get('cmi5.xml'));
}

/** The sample's manifest, without spaces between elements. */
export async function sampleManifest(
  standard: PackagingStandard,
  scope: string,
  languages?: readonly string[],
): Promise<string> {
  return manifestOf(await sampleFiles(standard, scope, languages)).replaceAll(/>\s+</g, '><');
}
