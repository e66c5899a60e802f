/** What an AU did against the rules, in words. */
export class Complaints {
  readonly all: string[] = [];
  /** Session in which the learner's preferences were read last. */
  preferencesRead = 0;

  add(what: string): void {
    this.all.push(what);
  }
}
