import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {validateXML, type XMLFileInfo} from 'xmllint-wasm';
import {officialSchemas} from '../../packaging/check/check-package.ts';
import type {SchemaSet} from '../../src/package-check/editions.ts';
import {schemaErrors} from '../../src/package-check/schemas/schema-errors.ts';

/** Errors of a manifest by the schemas that the package ships, if it does; the extensions' included. */
export async function errorsByShippedSchemas(
  manifest: string,
  edition: string | undefined,
): Promise<readonly string[]> {
  if (edition === undefined) return [];
  // A standard names the folder, and so does an edition.
  const errors = await schemaErrors(manifest, edition as SchemaSet, await officialSchemas(edition));
  return errors.map(({line, reason}) => `${line}: ${reason}`);
}

const official = resolve(process.env['SCHEMAS_DIR'] ?? join(import.meta.dirname, '../../../shared/schemas'));

const officialNames: Readonly<Record<string, readonly [folder: string, driver: string]>> = {
  'scorm12': ['scorm-1.2', 'all.xsd'],
  'scorm2004-3rd': ['scorm-2004-3rd', 'all.xsd'],
  'scorm2004-4th': ['scorm-2004-4th', 'all.xsd'],
  'cmi5': ['cmi5', 'CourseStructure.xsd'],
};

/** Where a full set of official schemas for a standard lies on this machine, if it does: its driver. */
export function officialDriver(standard: string): string | undefined {
  const path = join(official, ...(officialNames[standard] ?? [standard]));
  return existsSync(path) ? path : undefined;
}

/** Errors of a manifest by the full set, LOM included, that `driverPath` brings together. */
export function errorsByOfficialSchemas(manifest: string, driverPath: string): Promise<readonly string[]> {
  const folder = dirname(driverPath);
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
    /\.(?:xsd|dtd)$/.test(name),
  );
  const files = paths.map((name) => ({
    fileName: relative('.', name).split(sep).join('/'),
    contents: readFileSync(join(folder, name)),
  }));
  const driver = files.find(({fileName}) => fileName === basename(driverPath));
  if (!driver) throw new Error(`There is no ${driverPath}.`);
  return errors(
    manifest,
    driver,
    files.filter((file) => file !== driver),
  );
}

/**
 * Where IMS metadata 1.2 lets in elements of "##any" namespace after optional ones of its own, libxml2
 * 2.12 and later find the schema ambiguous and load none of it. "##other" says the same for a manifest
 * that puts nothing of IMS metadata where it does not belong; for any other it is stricter.
 */
function unambiguous(file: XMLFileInfo): XMLFileInfo {
  if (!file.fileName.endsWith('imsmd_rootv1p2p1.xsd')) return file;
  return {...file, contents: text(file).replace('namespace="##any"', 'namespace="##other"')};
}

function text({contents}: XMLFileInfo): string {
  return typeof contents === 'string' ? contents : new TextDecoder().decode(contents);
}

async function errors(
  manifest: string,
  schema: XMLFileInfo,
  preload: readonly XMLFileInfo[],
): Promise<readonly string[]> {
  const result = await validateXML({
    xml: {fileName: 'imsmanifest.xml', contents: manifest},
    schema,
    preload: preload.map(unambiguous),
    modifyArguments: (args) => ['--nonet', ...args],
  });
  return result.valid ? [] : [result.rawOutput];
}
