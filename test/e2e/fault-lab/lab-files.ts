import {join} from 'node:path';
import type {Course} from '../../../src/domain/course/course.ts';
import type {PackageContent} from '../package-content.ts';
import {bundled, hostFiles} from '../strict-fake-lms.ts';

/** Files and script of one package's laboratory, made once for all walks. */
export interface LabFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** For each page, before anything else. */
  readonly contentScript: string;
  readonly course: Course;
  /** Ids of all interactions by index. */
  readonly interactionIds: readonly string[];
}

export function labFiles(content: PackageContent): LabFiles {
  const here = (name: string): string => join(import.meta.dirname, name);
  const text = new TextDecoder();
  return {
    files: hostFiles(content, here('lms-page.ts')),
    contentScript: text.decode(bundled(here('content-page.ts'), 'iife')),
    course: content.course,
    // The build writes an array of ids.
    interactionIds: JSON.parse(text.decode(content.files.get('content/interactions.json'))) as string[],
  };
}
