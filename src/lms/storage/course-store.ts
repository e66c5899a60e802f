import type {CourseRecord, SharedRecord} from '../course-record.ts';
import type {LmsDatabase} from './database.ts';
import {RevisedStore} from './revised-store.ts';

/** Where learners stand in their courses, and the objectives their courses share. */
export class CourseStore {
  readonly #database: LmsDatabase;
  readonly #courses: RevisedStore<'courses', CourseRecord>;
  readonly #shared: RevisedStore<'shared', SharedRecord>;

  constructor(database: LmsDatabase, storage: Storage) {
    this.#database = database;
    this.#courses = new RevisedStore(database, storage, 'courses');
    this.#shared = new RevisedStore(database, storage, 'shared');
  }

  async recover(): Promise<void> {
    await this.#courses.recover();
    await this.#shared.recover();
  }

  /** Undefined before the first visit. */
  async course(id: string): Promise<CourseRecord | undefined> {
    await this.#courses.written();
    return this.#database.get('courses', id);
  }

  async shared(learnerId: string): Promise<SharedRecord | undefined> {
    await this.#shared.written();
    return this.#database.get('shared', learnerId);
  }

  /** Synchronous and safe, as a SCO's Terminate has to be. */
  save(course: CourseRecord): boolean {
    return this.#courses.save(course);
  }

  saveShared(shared: SharedRecord): boolean {
    return this.#shared.save(shared);
  }
}
