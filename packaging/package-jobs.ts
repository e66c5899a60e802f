import {packageName, type PackageJob} from './package-course.ts';
import type {PackagingStandard} from './standards/package-description.ts';

/** What one run packs: every standard times every scope. */
export interface JobChoice {
  /** Id of the course; every zip's name begins with it. */
  readonly course: string;
  readonly standards: readonly PackagingStandard[];
  readonly scopes: readonly string[];
  /** Left out: true. */
  readonly films?: boolean;
  readonly profile: string;
  /** In every package; default first. */
  readonly languages: readonly string[];
  /** Those asked for by name, if any: they become part of the zips' names. */
  readonly askedLanguages: readonly string[];
}

/** Jobs by scope, then standard: packages of one content follow each other. */
export function jobsOf({
  course,
  standards,
  scopes,
  films = true,
  profile,
  languages,
  askedLanguages,
}: JobChoice): readonly PackageJob[] {
  return scopes.flatMap((scope) =>
    standards.map((standard) => {
      const file = packageName({course, profile, scope, films, askedLanguages, standard: standard.id});
      return {standard, scope, films, profile, languages, file};
    }),
  );
}
