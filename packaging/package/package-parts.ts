import type {About} from './about.ts';

/** What one package carries of its course. */
export interface PackageParts {
  /** Files of all its units together: path → bytes. */
  readonly shared: ReadonlyMap<string, Uint8Array>;
  /** One for each unit, in their order. */
  readonly units: readonly UnitParts[];
  /** SHA-256 of what went in. */
  readonly inputs: About['inputs'];
}

export interface UnitParts {
  /** What the LMS opens: a path in the zip, or the address of a page elsewhere. */
  readonly launch: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}
