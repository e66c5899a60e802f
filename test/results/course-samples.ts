/** Downloads of one of our own packages from a real Moodle, and what is stored there. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {InputFile} from '../../src/results/read/file-reading.ts';

const folder = join(import.meta.dirname, '../fixtures/results/moodle-4.5-course');

export const courseSample = (name: string): InputFile => ({
  name,
  bytes: new Uint8Array(readFileSync(join(folder, name))),
});

export interface StoredLearner {
  readonly status: string;
  readonly grade: number | null;
  readonly completion: 'complete' | 'none';
  /** `2:definitions.q03=f+` */
  readonly answered: readonly string[];
}

/** The name before the sign of the e-mail → what is stored. */
export const courseTruth = (): Readonly<Record<string, StoredLearner>> =>
  // Written by the one who downloaded the samples; the tests fail when its shape is another.
  JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Readonly<Record<string, StoredLearner>>;
