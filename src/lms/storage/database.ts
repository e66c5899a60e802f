import {type DBSchema, type IDBPDatabase, openDB, type OpenDBCallbacks} from 'idb';
import type {PackageReport} from '../../package-check/package-report.ts';
import type {Attempt} from '../run/attempt.ts';
import type {CourseRecord, SharedRecord} from '../course/course-record.ts';
import type {Manifest} from '../package/manifest.ts';

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
  /** What a stricter LMS may stumble over. */
  readonly report: PackageReport;
}

export interface Learner {
  /** A CMIIdentifier: ASCII, no spaces. */
  readonly id: string;
  readonly name: string;
}

export interface LmsSchema extends DBSchema {
  packages: {key: string; value: PackageRecord};
  /** Key: package id and path in the package (see entryPath). */
  files: {key: [string, string]; value: Blob};
  learners: {key: string; value: Learner};
  attempts: {key: string; value: Attempt; indexes: {byLearnerAndPackage: [string, string]}};
  courses: {key: string; value: CourseRecord};
  shared: {key: string; value: SharedRecord};
}

export type LmsDatabase = IDBPDatabase<LmsSchema>;

type Upgrade = NonNullable<OpenDBCallbacks<LmsSchema>['upgrade']>;

/**
 * Opens the database of the built-in LMS; the page and the service worker share it.
 * @param onClosed it is open no longer: `deleted` by content of this origin, `upgraded` by a newer page, or `closed` by the
 * browser, for a fault of its own or because site data are cleared: what is left shows when the page is loaded again
 */
export function openLmsDatabase(
  onClosed: (how: 'deleted' | 'upgraded' | 'closed') => void = () => undefined,
): Promise<LmsDatabase> {
  return openDB<LmsSchema>('kopiga-riciba-lms', 4, {
    upgrade: (...args) => void upgrade(...args),
    // A page of an older version lets a newer one have the database.
    blocking(_current, wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed(wanted === null ? 'deleted' : 'upgraded');
    },
    terminated: () => onClosed('closed'),
  });
}

async function upgrade(...[database, oldVersion, , transaction]: Parameters<Upgrade>): Promise<void> {
  if (oldVersion === 0) {
    database.createObjectStore('packages', {keyPath: 'id'});
    database.createObjectStore('files');
    database.createObjectStore('learners', {keyPath: 'id'});
    const attempts = database.createObjectStore('attempts', {keyPath: 'id'});
    attempts.createIndex('byLearnerAndPackage', ['learnerId', 'packageId']);
  }
  if (oldVersion < 2) {
    database.createObjectStore('courses', {keyPath: 'id'});
    database.createObjectStore('shared', {keyPath: 'id'});
  }
  if (oldVersion === 1) {
    // A package's record says more since version 2: its files are read again when it is added again.
    await transaction.objectStore('packages').clear();
    await transaction.objectStore('files').clear();
    for await (const cursor of transaction.objectStore('attempts')) {
      await cursor.update({...cursor.value, course: 1});
    }
  }
  if (oldVersion === 2 || oldVersion === 3) {
    // Until 3 a report was English sentences; since 4 it is silent about what standards allow.
    for await (const cursor of transaction.objectStore('packages')) {
      await cursor.update({...cursor.value, report: {}});
    }
  }
}
