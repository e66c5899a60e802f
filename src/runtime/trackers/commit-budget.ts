import type {Field} from './element-writer.ts';
import type {LmsLink} from './lms-link.ts';

/** Boundary and header around each field when a commit is sent as a form in parts. */
const FIELD_OVERHEAD_BYTES = 90;
/** Interactions of an earlier session, not measured but taken as long: answered, or with an id alone. */
const HELD_ANSWER_BYTES = 1500;
const HELD_ID_BYTES = 160;
/** What an answer takes without its optional elements. */
const NEEDED_BYTES = 950;

/**
 * Keeps the interactions of a SCORM 2004 session below a size. LMSs send all of them again at every
 * commit, and the commit of a page that goes away is lost when it is above 64 KiB. The build sums
 * the package's interactions up, so this is reached only where an LMS holds more than ours.
 */
export class CommitBudget {
  #leftBytes: number;
  readonly #optional: ReadonlySet<string>;

  /** @param optional last parts of the names of elements that are left out first */
  constructor(limitBytes: number, optional: ReadonlySet<string>) {
    this.#leftBytes = limitBytes;
    this.#optional = optional;
  }

  /** Counts what earlier sessions left in the LMS; asks for what can be asked without an error. */
  reserveHeld(link: LmsLink, interactions: number): void {
    for (let index = 0; index < interactions; index++) {
      const isAnswered = ['correct_responses', 'objectives'].some(
        (list) => Number(link.get(`cmi.interactions.${index}.${list}._count`)) > 0,
      );
      this.#leftBytes -= isAnswered ? HELD_ANSWER_BYTES : HELD_ID_BYTES;
    }
  }

  /**
   * The fields of one interaction that still fit: all, the needed ones, or none.
   * @param othersToCome interactions of the package that may still be answered; all fields are
   * admitted only while the needed ones of those others fit as well
   */
  admit(fields: readonly Field[], othersToCome: number): readonly Field[] {
    const needed = fields.filter(([element]) => !this.#optional.has(element.split('.').at(3) ?? ''));
    const roomyBytes = this.#leftBytes - othersToCome * NEEDED_BYTES;
    const short = bytesOf(needed) <= this.#leftBytes ? needed : [];
    const fitting = bytesOf(fields) <= roomyBytes ? fields : short;
    this.#leftBytes -= bytesOf(fitting);
    return fitting;
  }
}

function bytesOf(fields: readonly Field[]): number {
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const [element, value] of fields) {
    bytes += FIELD_OVERHEAD_BYTES + element.length + encoder.encode(value).length;
  }
  return bytes;
}
