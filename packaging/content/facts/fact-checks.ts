/** A municipality's own reading of a fact: who read which text when. */
export interface FactCheck {
  readonly by: string;
  /** `2026-11-30` */
  readonly on: string;
  readonly text: string;
}

/** Id of a fact, or of a contact of the help page whose numbers were rung → who checked it. */
export type FactChecks = Readonly<Record<string, FactCheck>>;
