/** A call's answer: the value, and the error code of the standard. */
export interface Answer {
  readonly value: string;
  /** '0' is none. */
  readonly error: string;
}

/** What keeps the values of elements. It is asked only for what the guard has let through (guard.ts). */
export interface ElementStore {
  /** True after the content or the LMS has given the element a value. */
  has(element: string): boolean;
  /** The value now; '' for none. */
  value(element: string): string;
  /** How many records a collection has. */
  count(collection: string): number;
  /** True where the content may not read, or not write, an element that its table leaves open. */
  isClosed(element: string, to: 'read' | 'write'): boolean;
  /** The answer to GetValue. */
  read(element: string): Answer;
  /** Sets a value; gives the error, '0' for none. */
  set(element: string, value: string): string;
}
