import type {Source} from '../../../src/domain/course/course.ts';
import {firstLanguage} from '../../../src/languages/codes.ts';
import {didYouMean} from '../did-you-mean.ts';
import type {Place, Problems} from '../problems.ts';
import type {SourceLogic} from '../schemas/sources.ts';

/** Language of sources whose `lang` says nothing else. */
const usualLanguage: string = firstLanguage;

/** Key → source; undefined for one that could not be read, which was reported where it stands. */
export type KnownSources = ReadonlyMap<string, SourceLogic | undefined>;

/** The sources one lesson cites, numbered from 1 in the order of their first citation. */
export class Footnotes {
  readonly #known: KnownSources;
  readonly #problems: Problems;
  readonly #cited: string[] = [];

  constructor(known: KnownSources, problems: Problems) {
    this.#known = known;
    this.#problems = problems;
  }

  /** Number of the source; undefined, and reported, when there is none with this key. */
  cite(key: string, place: Place): number | undefined {
    if (!this.#known.has(key)) {
      this.#problems.add(
        place,
        'source-unknown',
        `There is no source "${key}" in modules/sources.yaml.${didYouMean(key, [...this.#known.keys()])} Add it there, or correct the key.`,
      );
      return undefined;
    }
    if (!this.#cited.includes(key)) this.#cited.push(key);
    return this.#cited.indexOf(key) + 1;
  }

  /** Keys in the order of their numbers. */
  get cited(): readonly string[] {
    return this.#cited;
  }

  /** What the learner gets of them in a lesson of `language`. */
  list(language: string): readonly Source[] {
    return this.#cited.flatMap((key) => shownSource(this.#known.get(key), language) ?? []);
  }
}

/** A source as a learner of `language` gets it; the author's id stays behind. */
export function shownSource(source: SourceLogic | undefined, language: string): Source | undefined {
  if (!source) return undefined;
  const {title, publisher, date, url, lang = usualLanguage} = source;
  return {title, publisher, date, ...(url === undefined ? {} : {url}), ...(lang === language ? {} : {lang})};
}
