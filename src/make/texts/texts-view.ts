import {language} from '../../languages/on-screen.ts';
import type {
  EditedWords,
  LessonChoice,
  LessonPlace,
  LessonWords,
  OwnLesson,
} from '../../domain/exchange/lesson-words.ts';
import type {OfPart, OwnLessonChange, OwnLessonView} from '../../domain/exchange/own-lessons.ts';
import type {Draft} from '../draft/draft.ts';
import type {PictureRefusal} from './added/picture-file.ts';

/** What the step with the texts shows. */
export interface TextsView {
  /** All that can be chosen; empty while they are on their way. */
  readonly lessons: readonly LessonChoice[];
  readonly own: readonly OwnLesson[];
  /** Own words of lessons that the course does not have: their names in the draft. */
  readonly gone: readonly string[];
  /** Lessons that the draft adds to the course. */
  readonly added: readonly OwnLessonView[];
  /** Where one can be added: module → lessons behind which it may stand. */
  readonly places: readonly {readonly module: string; readonly places: OwnLessonView['places']}[];
  /** What was done last to added lessons and can be undone. */
  readonly undo?: {readonly what: OwnLessonChange['type']} | undefined;
  /** The file that was not taken for a picture. */
  readonly refusedPicture?:
    {readonly part: OfPart; readonly refusal: PictureRefusal | 'draft-large'} | undefined;
  readonly open?: OpenLesson | undefined;
}

/** The lesson that is being edited. */
export interface OpenLesson extends Pick<EditedWords, 'changed' | 'stale' | 'problems' | 'beside'> {
  readonly place: LessonPlace;
  /** Of the piece that somebody came for, as `WordsUnit` has it; undefined: the lesson. */
  readonly address?: string | undefined;
  readonly words: LessonWords;
  /** Given to the editor whenever it is another object; what is typed comes back by requests. */
  readonly shown: {readonly text: string};
  /** Own words of the draft that cannot stand in the lesson: until somebody has said to go on without them, nothing is kept. */
  readonly isHeld: boolean;
  /** What follows is of earlier words. */
  readonly isChecking: boolean;
  /** Address of the player with these words, relative to the page. */
  readonly page?: {readonly address: string} | 'no-service-worker' | undefined;
}

/** What the page's session gives the texts' part of it. */
export interface TextsHost {
  readonly view: {readonly draft: Draft; readonly texts?: TextsView | undefined};
  showTexts(texts: TextsView): void;
  change(change: Partial<Draft>): Promise<void>;
  ask<T>(talk: () => Promise<T>): Promise<T | undefined>;
}

export const emptyTexts: TextsView = {lessons: [], own: [], gone: [], added: [], places: []};

/** In the language on screen, else in any that there is. */
export const titleFor = (titles: Readonly<Record<string, string>>, id: string): string =>
  titles[language()] ?? Object.values(titles)[0] ?? id;

export const keyOfPlace = ({module, lesson, language}: LessonPlace): string =>
  `${module}/${lesson}/${language}`;
