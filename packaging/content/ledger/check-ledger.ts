import type {Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import type {QuestionEntry} from './question-entry.ts';
import {ledgerFile, readLedger, type Ledger} from './read-ledger.ts';

/** First lines of a new record. */
export const ledgerComment =
  '# number: what the question is besides its words. Append only (npm run check -- --record-bank); of a question\n' +
  '# that is used no more add `retired: true`. modules/README.md says why.';

/**
 * Compares every module's questions with its record: an id and a number belong to one question for ever,
 * with its options and its right answer. Gives the lines that the records lack, by path.
 */
export function checkLedger(
  questions: ReadonlyMap<string, readonly QuestionEntry[]>,
  content: Content,
  problems: Problems,
): ReadonlyMap<string, readonly string[]> {
  const lacking = new Map<string, readonly string[]>();
  for (const [module, entries] of questions) {
    const file = ledgerFile(module);
    const ledger = readLedger(content, module, problems);
    const check = new LedgerCheck(ledger, file, problems);
    // A number that stands there twice is reported by the check of tracking numbers.
    const first = new Map(entries.toReversed().map((entry) => [entry.number, entry]));
    const lines = entries.flatMap((entry) => (first.get(entry.number) === entry ? check.compare(entry) : []));
    reportDeleted(ledger, entries, problems);
    if (lines.length > 0) lacking.set(file, lines);
  }
  return lacking;
}

class LedgerCheck {
  readonly #ledger: Ledger;
  readonly #file: string;
  readonly #problems: Problems;

  constructor(ledger: Ledger, file: string, problems: Problems) {
    this.#ledger = ledger;
    this.#file = file;
    this.#problems = problems;
  }

  /** Gives the line that the record lacks, when it does. */
  compare(entry: QuestionEntry): string[] {
    const {number, owner, place} = entry;
    const recorded = this.#ledger.get(number);
    if (!recorded) return this.#compareOwner(entry);
    const where = `${this.#file}:${recorded.place.line}`;
    if (recorded.owner !== owner || recorded.retired === true) {
      const whose = recorded.retired === true ? `${recorded.owner}, which is retired` : recorded.owner;
      this.#problems.add(
        place,
        'question-reused',
        `Tracking number ${number} is that of ${whose} (${where}), and answers to it are kept. Give ${owner} ${recorded.owner === owner ? 'a new id and a new number' : 'a new number'}.`,
      );
    } else if (!isSame(recorded, entry)) {
      this.#problems.add(
        place,
        'question-changed',
        `${owner} is recorded as ${described(recorded)} (${where}) and is now ${described(entry)}: saved answers and reports would mean something else. Take it back, or make it a new question: a new id and number here, and "retired: true" in that line.`,
      );
    }
    return [];
  }

  /** Under a new number an id may not come again: reports name questions by their ids. */
  #compareOwner(entry: QuestionEntry): string[] {
    const {owner, number, place} = entry;
    const [old, recorded] = [...this.#ledger].find(([, each]) => each.owner === owner) ?? [];
    if (recorded) {
      this.#problems.add(
        place,
        'question-changed',
        `${owner} is recorded with tracking number ${old} (${this.#file}:${recorded.place.line}), now it has ${number}. A new number is a new question: give it a new id as well, and write "retired: true" in that line.`,
      );
      return [];
    }
    const line = lineOf(entry);
    this.#problems.add(
      place,
      'question-not-recorded',
      `${owner} is not recorded. When it is as it shall stay, add this line to ${this.#file} (npm run check -- --record-bank does): ${line}`,
    );
    return [line];
  }
}

function reportDeleted(ledger: Ledger, entries: readonly QuestionEntry[], problems: Problems): void {
  const numbers = new Set(entries.map(({number}) => number));
  const owners = new Set(entries.map(({owner}) => owner));
  for (const [number, {owner, retired, place}] of ledger) {
    if (numbers.has(number) || owners.has(owner) || retired === true) continue;
    problems.add(
      place,
      'question-deleted',
      `${owner} is not in the course any more. Add "retired: true" to this line, so that nothing else takes its id or number; or put it back.`,
    );
  }
}

type Identity = Pick<QuestionEntry, 'kind' | 'options' | 'right'>;

const isSame = (one: Identity, other: Identity): boolean =>
  one.kind === other.kind && one.options === other.options && one.right === other.right;

const described = ({kind, options, right}: Identity): string =>
  `${kind} of ${options}${right === undefined ? '' : ` with ${right || 'nothing'} right`}`;

function lineOf({number, owner, kind, options, right}: QuestionEntry): string {
  const answer = right === undefined ? '' : `, right: '${right}'`;
  return `${number}: {owner: ${owner}, kind: ${kind}, options: '${options}'${answer}}`;
}
