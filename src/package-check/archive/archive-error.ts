import type {Finding} from '../finding.ts';

/** What can be wrong with a zip, whatever it holds. */
export type ArchiveFinding = Extract<
  Finding,
  {
    code:
      | 'not-a-zip'
      | 'encrypted'
      | 'backslash'
      | 'absolute-path'
      | 'path-outside'
      | 'control-character'
      | 'duplicate-name'
      | 'too-many-files'
      | 'too-big'
      | 'false-size'
      | 'damaged'
      | 'manifest-too-big';
  }
>;

/** A zip that nobody should unpack. Its finding has the sentence. */
export class ArchiveError extends Error {
  readonly finding: ArchiveFinding;

  constructor(finding: ArchiveFinding) {
    super(`${finding.code} ${JSON.stringify(finding.details)}`);
    this.name = 'ArchiveError';
    this.finding = finding;
  }
}
