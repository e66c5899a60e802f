/** The glossary: `content/<lang>/glossary.json`, loaded when a term is opened. */
import type {Source} from '../course/course.ts';
import type {RichText} from '../text/rich-text.ts';

export interface Glossary {
  readonly title: string;
  readonly summary: string;
  /** In the alphabet of the language. */
  readonly terms: readonly Term[];
  /** Footnotes of the definitions, by their numbers from 1. */
  readonly sources: readonly Source[];
}

export interface Term {
  /** As in `["span", {term: id}, …]` of formatted text. */
  readonly id: string;
  readonly name: string;
  /** Other words for the same. */
  readonly forms: readonly string[];
  readonly definition: RichText;
  /** Ids of terms worth reading next. */
  readonly see: readonly string[];
}
