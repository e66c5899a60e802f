import type {PackageChoice} from './package-units.ts';
import type {PackagingStandard} from '../standards/packaging-standard.ts';

/** One package to make. */
export interface PackageJob extends PackageChoice {
  readonly standard: PackagingStandard;
  /** Name of the zip; see `packageName`. */
  readonly file: string;
}

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

/**
 * `kopiga-riciba[-PROFILE]-SCOPE[-nofilms][-LANGUAGE]-STANDARD.zip`; the language only when one was asked for.
 */
export function packageName(parts: {
  readonly course: string;
  readonly profile: string;
  readonly scope: string;
  /** Left out: true. */
  readonly films?: boolean;
  readonly askedLanguages: readonly string[];
  readonly standard: string;
}): string {
  const profile = parts.profile === 'default' ? [] : [parts.profile];
  const films = (parts.films ?? true) ? [] : ['nofilms'];
  const names = [parts.course, ...profile, parts.scope, ...films, ...parts.askedLanguages, parts.standard];
  return `${names.join('-')}.zip`;
}
