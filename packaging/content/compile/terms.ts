import {didYouMean} from '../did-you-mean.ts';
import type {Place, Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {YamlFile} from '../read/read-yaml.ts';

const file = 'modules/glossary.yaml';

/** The ids of the glossary, as far as a text may name them in `[words]{term=ID}`. */
export class Terms {
  readonly #ids: readonly string[];

  /** A glossary that is missing has no terms; mistakes in it are reported when it is compiled. */
  constructor(content: Content, problems: Problems) {
    this.#ids = content.has(file) ? (YamlFile.readFrom(content, file, problems)?.keys() ?? []) : [];
  }

  /** False, and reported, when there is no such term. */
  has(id: string, place: Place, problems: Problems): boolean {
    if (this.#ids.includes(id)) return true;
    problems.add(
      place,
      'term-unknown',
      `There is no term "${id}" in ${file}.${didYouMean(id, this.#ids)} Add it there, or correct the id.`,
    );
    return false;
  }
}
