import type {Changes} from '../../../src/domain/pages/changes.ts';
import type {FilmCredits} from '../../../src/domain/pages/film-credits.ts';
import type {Glossary} from '../../../src/domain/pages/glossary.ts';
import type {Help} from '../../../src/domain/pages/help.ts';
import type {Institutions} from '../../../src/domain/pages/institution.ts';
import type {Leaflet} from '../../../src/domain/pages/leaflet.ts';
import type {Reporting} from '../../../src/domain/pages/reporting.ts';
import type {Resources, SourceIndex} from '../../../src/domain/pages/resources.ts';
import type {Seminar} from '../../../src/domain/pages/seminar.ts';
import type {SearchIndex} from '../../../src/domain/pages/search.ts';

/**
 * What stands beside the lessons, by the name of its file (`content/<lang>/<name>.json`). The first seven
 * are there when the course has a `modules/<name>.yaml`.
 */
export interface CompiledPages {
  readonly glossary?: Glossary;
  readonly help?: Help;
  readonly leaflet?: Leaflet;
  readonly reporting?: Reporting;
  readonly resources?: Resources;
  readonly roles?: Institutions;
  readonly seminar?: Seminar;
  readonly sources: SourceIndex;
  readonly credits: FilmCredits;
  readonly search: SearchIndex;
  /** There when a fact of the package has changed. */
  readonly changes?: Changes;
}

/** Where a page stands in the package. */
export const pagePath = (language: string, name: keyof CompiledPages): string =>
  `content/${language}/${name}.json`;

/** A page of a compiled course in one language; undefined where it has none. */
export function compiledPage<Name extends keyof CompiledPages>(
  files: ReadonlyMap<string, string>,
  language: string,
  name: Name,
): CompiledPages[Name] | undefined {
  const text = files.get(pagePath(language, name));
  // The compiler wrote it in this form.
  return text === undefined ? undefined : (JSON.parse(text) as CompiledPages[Name]);
}
