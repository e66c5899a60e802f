/** An author's mistake: where it stands, why it is one, and what to write instead. */
export interface ContentProblem {
  /** Path from the root of the project, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Stable name of the kind of mistake; the message may be reworded, the code may not. */
  readonly code: ProblemCode;
  /** One or two sentences, without the place. */
  readonly message: string;
}

/** Where in the author's files something stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Every kind of mistake the check knows. */
export type ProblemCode =
  | 'file-missing'
  | 'file-unlisted'
  | 'yaml-syntax'
  | 'field-missing'
  | 'field-unknown'
  | 'field-value'
  | 'id-duplicate'
  | 'number-duplicate'
  | 'tracking-reused'
  | 'tracking-width'
  | 'tracking-not-recorded'
  | 'tracking-range'
  | 'right-missing'
  | 'target-unknown'
  | 'decision-unreachable'
  | 'reporting-gap'
  | 'term-unknown'
  | 'quiz-draw'
  | 'family'
  | 'bank-bias'
  | 'option-tone'
  | 'question-changed'
  | 'question-reused'
  | 'question-deleted'
  | 'question-not-recorded'
  | 'quiz-second'
  | 'quiz-kind'
  | 'objective-unknown'
  | 'look-back'
  | 'block-without-words'
  | 'words-without-block'
  | 'block-order'
  | 'key-without-words'
  | 'words-without-key'
  | 'key-form'
  | 'feedback-missing'
  | 'text-missing'
  | 'text-misplaced'
  | 'html'
  | 'markdown'
  | 'source-unknown'
  | 'link-scheme'
  | 'link-dead'
  | 'drawing-missing'
  | 'drawing-forbidden'
  | 'drawing-syntax'
  | 'drawing-spot'
  | 'label-unknown'
  | 'media-missing'
  | 'media-format'
  | 'media-size'
  | 'media-notes'
  | 'captions'
  | 'credit-missing'
  | 'contrast'
  | 'author-id'
  | 'claim-without-facts'
  | 'fact-unknown'
  | 'fact-unused'
  | 'law-unread'
  | 'sentence-twice'
  | 'sentence-long'
  | 'control-character'
  | 'quotes-straight'
  | 'word-forbidden'
  | 'word-misspelt'
  | 'word-list'
  | 'language-words'
  | 'translation-differs'
  | 'minutes'
  | 'lesson-file'
  | 'own-lesson'
  | 'words-file'
  | 'words-base'
  | 'words-locked'
  | 'words-stale';

/** `file:line: message`, as editors and terminals link it. */
export function problemLine({file, line, message}: ContentProblem): string {
  return `${file}:${line}: ${message}`;
}

/** Collects mistakes so that an author sees all of them at once; nothing is thrown. */
export class Problems {
  readonly #all = new Map<string, ContentProblem>();

  /** Begins with what was found before. */
  constructor(found: readonly ContentProblem[] = []) {
    for (const {file, line, code, message} of found) this.add({file, line}, code, message);
  }

  /** A mistake that is found once per language is kept once. */
  add(place: Place, code: ProblemCode, message: string): void {
    const problem = {file: place.file, line: place.line, code, message};
    this.#all.set(JSON.stringify(problem), problem);
  }

  /** By file, then line; mistakes of one line in the order they were found. */
  sorted(): ContentProblem[] {
    return [...this.#all.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line);
  }
}

// Not localeCompare: its order depends on the machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
