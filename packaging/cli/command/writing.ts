import {ForeignListError} from '../../editions/write-editions.ts';
import {CommandError} from './command-error.ts';

/** The system does not let a folder be written: said in a sentence, with the way out. Exit 1. */
export class OutputError extends CommandError {
  constructor(folder: string, cause: Error) {
    super(
      `${folder} cannot be written (${cause.message}). See that it is a folder with room in which you may write, or choose another one.`,
      1,
      {cause},
    );
  }
}

/** Runs what writes into a folder. Rejects with `OutputError` when the system refuses, with `CommandError` where a list is somebody else's. */
export async function writing<T>(folder: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    // Node names the system's call that failed; errors of ours have none.
    if (error instanceof Error && 'syscall' in error) throw new OutputError(folder, error);
    if (error instanceof ForeignListError) throw new CommandError(error.message, 1, {cause: error});
    throw error;
  }
}
