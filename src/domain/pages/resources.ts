/** Pages about the course's material, each loaded when it is opened. */
import type {Source} from '../course/course.ts';
import type {RichText} from '../text/rich-text.ts';

/** `content/<lang>/resources.json`: booklets, guidelines, the seminars' materials, credits. */
export interface Resources {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly ResourceSection[];
  /** Footnotes, by their numbers from 1. */
  readonly sources: readonly Source[];
}

export interface ResourceSection {
  readonly id: string;
  readonly title: string;
  readonly text: RichText;
}

/** `content/<lang>/sources.json`: every source of the package, by title. */
export interface SourceIndex {
  readonly sources: readonly CitedSource[];
}

export interface CitedSource extends Source {
  /** Key in `sources.yaml`. */
  readonly id: string;
  /** Lessons that cite it, in the order of the course. */
  readonly lessons: readonly {readonly module: string; readonly lesson: string; readonly title: string}[];
}
