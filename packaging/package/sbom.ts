import {schemasOrigin} from '../schemas/schemas-origin.ts';
import {permanentIri} from '../standards/permanent-iri.ts';

/** An npm package of which something is in every package for an LMS. */
export interface Ingredient {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package names it. */
  readonly license: string;
  /** What of it is used, where that is not its code. */
  readonly description?: string;
}

/** Name of the file, as CycloneDX recommends it. */
export const sbomFile = 'sbom.cdx.json';

/** Its code is not used, nor installed. */
export const schemasIngredient: Ingredient = {
  ...schemasOrigin,
  description: 'Only the SCORM schemas that it carries stand in the packages, unchanged.',
};

/**
 * Software bill of materials (CycloneDX 1.6, JSON) of the packages: what others wrote and reaches a
 * learner. The same ingredients give the same text: it holds no time, its serial number is made of them.
 */
export function sbomOf(
  course: {readonly id: string; readonly version: string},
  ingredients: readonly Ingredient[],
): string {
  const root = `${course.id}@${course.version}`;
  const components = ingredients.map(componentOf);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: permanentIri(JSON.stringify([root, components])),
    version: 1,
    metadata: {
      lifecycles: [{phase: 'build'}],
      component: {
        'type': 'application',
        'bom-ref': root,
        'name': course.id,
        'version': course.version,
        'licenses': [{license: {id: 'MIT'}}],
      },
    },
    components,
    dependencies: [{ref: root, dependsOn: components.map((component) => component['bom-ref'])}],
  };
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}

function componentOf({name, version, license, description}: Ingredient) {
  const [group, rest] = name.startsWith('@') ? name.split('/', 2) : [undefined, name];
  // Package URL: the "@" of a scope is percent-encoded.
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    'type': 'library',
    'bom-ref': purl,
    ...(group !== undefined && {group}),
    'name': rest ?? name,
    version,
    ...(description !== undefined && {description}),
    'licenses': [{license: {id: license}}],
    purl,
  };
}
