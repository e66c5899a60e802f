import type {AttemptStatus} from '../../model.ts';

/** `cmi.core.lesson_status` of SCORM 1.2, and Moodle's English words for it. */
const known: Readonly<Record<string, AttemptStatus | 'not-started'>> = {
  'not attempted': 'not-started',
  'incomplete': 'incomplete',
  'browsed': 'incomplete',
  'completed': 'completed',
  'passed': 'passed',
  'failed': 'failed',
};

/** Words of systems that say nothing about how it stands. */
export const isNoStatus = (word: string): boolean => /^(?:unknown|-|n\/a)?$/i.test(word.trim());

/** Status of a word of the standards, in English; undefined for others. */
export const statusOfWord = (word: string): AttemptStatus | 'not-started' | undefined =>
  known[word.trim().toLowerCase()];

/** The words that stand in the place of a score, in the language of one file. */
export class StatusWords {
  readonly #notStarted = new Set<string>();
  readonly #unknown = new Map<string, number>();

  /** Cells of a row whose learner never started. */
  learnNotStarted(cells: readonly string[]): void {
    for (const cell of cells) if (cell !== '') this.#notStarted.add(cell);
  }

  /** A word that nobody knows means: started, without a score; it is counted. */
  statusOf(word: string): AttemptStatus | 'not-started' {
    if (word === '' || word === '-' || this.#notStarted.has(word)) return 'not-started';
    const status = statusOfWord(word);
    if (status === undefined) this.#unknown.set(word, (this.#unknown.get(word) ?? 0) + 1);
    return status ?? 'incomplete';
  }

  unknown(): readonly {readonly word: string; readonly count: number}[] {
    return [...this.#unknown].map(([word, count]) => ({word, count}));
  }
}
