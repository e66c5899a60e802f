import type {CourseRecord, SharedRecord} from '../course/course-record.ts';
import type {LmsDatabase} from './database.ts';
import {RevisedStore} from './revised-store.ts';

/** Where learners stand in their courses, and the objectives their courses share. */
export class CourseStore {
  readonly #database: LmsDatabase;
  readonly #courses: RevisedStore<'courses'>;
  readonly #shared: RevisedStore<'shared'>;

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
    const stored = await this.#database.get('courses', id);
    return this.#courses.newest(stored ? [stored] : []).find((record) => record.id === id);
  }

  async shared(learnerId: string): Promise<SharedRecord | undefined> {
    await this.#shared.written();
    const stored = await this.#database.get('shared', learnerId);
    return this.#shared.newest(stored ? [stored] : []).find(({id}) => id === learnerId);
  }

  /** Forgets what is not in the database of a package. */
  forget(packageId: string): Promise<void> {
    return this.#courses.forget(packageId);
  }

  /** Synchronous and safe, as a SCO's Terminate has to be. */
  save(course: CourseRecord): boolean {
    return this.#courses.save(course);
  }

  saveShared(shared: SharedRecord): boolean {
    return this.#shared.save(shared);
  }
}
