/** What a page that adds a municipality's own lessons asks of a `PackageMaker`, and what it gets. Only data stands here. */
import type {PackageDraft, ProfileValues} from './package-draft.ts';

/** A lesson of the draft. */
export interface OwnLessonPlace {
  readonly module: string;
  readonly lesson: string;
}

/** What can be put into a lesson with a press; whatever else a lesson that somebody brings has stays in it. */
export const ownPartKinds = ['prose', 'figure', 'video', 'choice', 'scenario'] as const;
export type OwnPartKind = (typeof ownPartKinds)[number];

/** What may be said of the options of a choice, and of a decision in a case. */
export const optionValues = {
  choice: ['right', 'wrong'],
  scenario: ['good', 'partly', 'poor'],
} as const;

/** Options of one question or decision. */
export interface OwnOptions {
  /** Id of the decision; '' of a choice. */
  readonly decision: string;
  readonly values: readonly string[];
  /** Key and words of each, and what is said of it. */
  readonly options: readonly {readonly key: string; readonly text: string; readonly value: string}[];
}

export interface OwnPart {
  readonly id: string;
  /** As in lesson.yaml. */
  readonly type: string;
  /** Its heading, in the lesson's first language. */
  readonly title: string;
  readonly asked: readonly OwnOptions[];
  /** File that its figure shows, where another one can take its place. */
  readonly picture?: string;
  /** Place for its film, in `videos` of the profile. */
  readonly film?: string;
}

/** Endings of files that a figure may show. */
export type PictureEnding = 'svg' | 'webp' | 'jpg';

/** A lesson as its settings are shown. */
export interface OwnLessonView extends OwnLessonPlace {
  /** By the languages that it has words in. */
  readonly titles: Readonly<Record<string, string>>;
  readonly after: string;
  readonly countsForCompletion: boolean;
  /** Lessons of the module behind which it may stand. */
  readonly places: readonly {readonly id: string; readonly titles: Readonly<Record<string, string>>}[];
  readonly parts: readonly OwnPart[];
}

/** A part of a lesson of the draft. */
export interface OfPart extends OwnLessonPlace {
  readonly part: string;
}

export type OwnLessonChange =
  | {readonly type: 'add'; readonly module: string; readonly after: string; readonly language: string}
  | (OwnLessonPlace & {readonly type: 'remove'})
  | (OwnLessonPlace & {readonly type: 'move'; readonly after: string})
  | (OwnLessonPlace & {readonly type: 'count'; readonly countsForCompletion: boolean})
  | (OwnLessonPlace & {readonly type: 'add-language'; readonly language: string})
  | (OwnLessonPlace & {readonly type: 'add-part'; readonly kind: OwnPartKind})
  | (OfPart & {readonly type: 'remove-part'})
  | (OfPart & {readonly type: 'move-part'; readonly by: -1 | 1})
  /** A picture's file is put beside the profile under its `ownPictureName`; a drawing comes with its text. */
  | (OfPart & {readonly type: 'set-picture'; readonly ending: PictureEnding; readonly svg?: string})
  | (OfPart & {readonly type: 'add-option'; readonly decision: string})
  | (OfPart & {
      readonly type: 'set-option';
      readonly decision: string;
      readonly key: string;
      readonly value: string;
    });

/** The lessons of a draft as a change leaves them. */
export interface ChangedLessons {
  /** The field `lessons` of the profile. */
  readonly lessons: ProfileValues;
  /** Path below `packaging/profiles/<id>/lessons/` → text. */
  readonly files: Readonly<Record<string, string>>;
  /** Of a lesson that was added. */
  readonly added?: OwnLessonPlace;
}

/** The part of a `PackageMaker` that is about own lessons. */
export interface OwnLessonMaker {
  /** Every lesson that the draft adds, by module, as they stand there. */
  addedLessons(draft: PackageDraft): Promise<readonly OwnLessonView[]>;
  /** Modules to which lessons can be added, each with the lessons behind which one may stand. */
  lessonPlaces(): Promise<readonly {readonly module: string; readonly places: OwnLessonView['places']}[]>;
  /** Whether an SVG file is made of what drawings may have, and of no words: then it follows the theme. */
  isDrawing(svg: string): Promise<boolean>;
  /** Compiles the module, since only so the widths of answers are known that its record of numbers needs. */
  changeLessons(draft: PackageDraft, change: OwnLessonChange): Promise<ChangedLessons>;
}
