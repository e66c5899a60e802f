import type {Field} from './element-writer.ts';

/** Boundary and header around each field when a commit is sent as a form in parts. */
const FIELD_OVERHEAD_BYTES = 90;
/** An interaction of an earlier session: its bytes are not read back, this is its usual size. */
const HELD_INTERACTION_BYTES = 700;

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

  /** Counts what earlier sessions left in the LMS. */
  reserve(interactions: number): void {
    this.#leftBytes -= interactions * HELD_INTERACTION_BYTES;
  }

  /** The fields of one interaction that still fit: all, the needed ones, or none. */
  admit(fields: readonly Field[]): readonly Field[] {
    const needed = fields.filter(([element]) => !this.#optional.has(element.split('.').at(3) ?? ''));
    const fitting = [fields, needed].find((candidate) => bytesOf(candidate) <= this.#leftBytes) ?? [];
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
