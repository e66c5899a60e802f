import type {FileAnswer} from '../serving/file-answer.ts';
import type {UnpackedFiles} from '../package/unpack.ts';
import {PackageError} from '../package/package-error.ts';
import type {LmsDatabase, PackageRecord} from './database.ts';

/** Packages and their files. A package is stored whole, in one transaction, or not at all. */
export class PackageStore {
  readonly #database: LmsDatabase;

  constructor(database: LmsDatabase) {
    this.#database = database;
  }

  /** All packages, the newest first. */
  async list(): Promise<readonly PackageRecord[]> {
    const all = await this.#database.getAll('packages');
    return all.sort((a, b) => b.addedAt.localeCompare(a.addedAt));
  }

  /** The first of these paths at which a package has a file. */
  async file(packageId: string, paths: readonly string[]): Promise<FileAnswer> {
    for (const path of paths) {
      const file = await this.#database.get('files', [packageId, path]);
      if (file) return {path, file};
    }
    return undefined;
  }

  /** Stores a package in place of an equal one. Throws `storage-full`, and then nothing is stored. */
  async add(record: PackageRecord, files: UnpackedFiles): Promise<void> {
    const transaction = this.#database.transaction(['packages', 'files'], 'readwrite');
    // A request that fails aborts the transaction; its own error is in `done` as well.
    const ignoreOwn = () => undefined;
    for (const [path, content] of files) {
      transaction.objectStore('files').put(content, [record.id, path]).catch(ignoreOwn);
    }
    transaction.objectStore('packages').put(record).catch(ignoreOwn);
    try {
      await transaction.done;
    } catch (error) {
      throw new PackageError('storage-full', {reason: error instanceof Error ? error.name : String(error)});
    }
  }

  /** Removes a package, its files and every learner's attempts at it. */
  async remove(packageId: string): Promise<void> {
    const transaction = this.#database.transaction(['packages', 'files', 'attempts', 'courses'], 'readwrite');
    await transaction.objectStore('packages').delete(packageId);
    await transaction.objectStore('files').delete(IDBKeyRange.bound([packageId, ''], [packageId, '\uffff']));
    for (const name of ['attempts', 'courses'] as const) {
      for await (const cursor of transaction.objectStore(name)) {
        if (cursor.value.packageId === packageId) await cursor.delete();
      }
    }
    await transaction.done;
  }
}
