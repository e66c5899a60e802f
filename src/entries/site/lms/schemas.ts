import type {SchemaSet} from '../../../package-check/editions.ts';
import type {SchemaDocuments} from '../../../package-check/schemas/schema-errors.ts';

/** All in one file, which is loaded when the first package is added. */
const texts = import.meta.glob<string>('../../../../packaging/schemas/*/*.{xsd,dtd}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The official schemas of a set, as they are shipped in packages: name → text. */
export function schemasOf(set: SchemaSet): SchemaDocuments {
  const ours = Object.entries(texts).filter(([path]) => path.includes(`/schemas/${set}/`));
  return new Map(ours.map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]));
}
