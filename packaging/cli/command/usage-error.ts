import {CommandError} from './command-error.ts';

/** The command was called wrongly: said in a sentence, with what to write instead. Exit 2. */
export class UsageError extends CommandError {
  constructor(message: string) {
    super(message, 2);
  }
}
