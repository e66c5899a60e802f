import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {Attempt} from '../attempt.ts';
import type {Manifest} from '../manifest.ts';

/** A package as listed; its files are in the store `files`. */
export interface PackageRecord {
  /** SHA-256 of the zip, 64 hex digits: the same zip is the same package, its attempts stay. */
  readonly id: string;
  readonly fileName: string;
  readonly zipBytes: number;
  readonly fileCount: number;
  /** ISO 8601, UTC */
  readonly addedAt: string;
  readonly manifest: Manifest;
}

export interface Learner {
  /** A CMIIdentifier: ASCII, no spaces. */
  readonly id: string;
  readonly name: string;
}

interface LmsSchema extends DBSchema {
  packages: {key: string; value: PackageRecord};
  /** Key: package id and path in the package (see entryPath). */
  files: {key: [string, string]; value: Blob};
  learners: {key: string; value: Learner};
  attempts: {key: string; value: Attempt; indexes: {byLearnerAndPackage: [string, string]}};
}

export type LmsDatabase = IDBPDatabase<LmsSchema>;

/** Opens the database of the built-in LMS; the page and the service worker share it. */
export function openLmsDatabase(): Promise<LmsDatabase> {
  return openDB<LmsSchema>('kopiga-riciba-lms', 1, {
    upgrade(database) {
      database.createObjectStore('packages', {keyPath: 'id'});
      database.createObjectStore('files');
      database.createObjectStore('learners', {keyPath: 'id'});
      const attempts = database.createObjectStore('attempts', {keyPath: 'id'});
      attempts.createIndex('byLearnerAndPackage', ['learnerId', 'packageId']);
    },
  });
}
