import type {FaultDetails} from '../../locales/lv/lms.ts';
import type {Words} from '../../locales/words.ts';

/** What can be wrong with a package; each code has its sentence in the locale. */
export type FaultCode = keyof Words['lms']['faults'];

const nothing: FaultDetails = {path: '', reason: '', line: 0, column: 0, status: 0};

/** A package that cannot be taken. Nothing of it was stored. The page shows the sentence of `code`. */
export class PackageError extends Error {
  readonly code: FaultCode;
  readonly details: FaultDetails;

  constructor(code: FaultCode, details: Partial<FaultDetails> = {}) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'PackageError';
    this.code = code;
    this.details = {...nothing, ...details};
  }
}
