import {readFileSync} from 'node:fs';
import {unzipSync} from 'fflate';
import type {Course, Lesson, Module} from '../../src/domain/course/course.ts';

/** A built package as a test reads it: the same files that an LMS serves. */
export interface PackageContent {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly course: Course;
  module(id: string): Module;
  lesson(module: string, id: string): Lesson;
}

/** Reads a zip made by `npm run package`. Throws when it lacks a file that is asked for. */
export function readPackage(path: string, language = 'lv'): PackageContent {
  const files = readZip(path);
  const read = (name: string): unknown => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`${path} has no ${name}.`);
    return JSON.parse(new TextDecoder().decode(bytes));
  };
  // The compiler wrote these files from the types they are read as.
  return {
    files,
    course: read(`content/${language}/course.json`) as Course,
    module: (id) => read(`content/${language}/${id}.json`) as Module,
    lesson: (module, id) => read(`content/${language}/${module}/${id}.json`) as Lesson,
  };
}

/** Every file of a zip: path → bytes. */
export const readZip = (path: string): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(readFileSync(path))));
