/** The command was called wrongly: said in a sentence, with what to write instead. Exit 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
