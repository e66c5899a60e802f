export interface Call {
  readonly name: string;
  readonly args: readonly string[];
  /** null from an LMS that answers so where the standard has "false". */
  readonly answer: string | null;
  /** '0' when nothing was wrong. */
  readonly error: string;
}

/** Every call of one launch, as it was answered. */
export class CallLog {
  readonly calls: Call[] = [];

  get commits(): number {
    return this.calls.filter(({name}) => name.endsWith('Commit')).length;
  }

  /** Calls that were refused. */
  get errors(): readonly Call[] {
    return this.calls.filter(({error}) => error !== '0');
  }

  named(name: string): readonly Call[] {
    return this.calls.filter((call) => call.name === name);
  }

  /** Values given to an element, in order. */
  setsOf(element: string): readonly string[] {
    return this.calls
      .filter(({name, args}) => name.endsWith('SetValue') && args[0] === element)
      .map(({args}) => args[1] ?? '');
  }
}
