/** One call to whatever keeps the results, with its answer; values as they are, which may say more than is to be shown. */
export interface Call {
  /** UTC milliseconds. */
  readonly atMs: number;
  readonly tookMs?: number;
  /** As the API spells it, the method of a request, or what another page or this device was asked for. */
  readonly name: string;
  /** Element, or the resource of a request without its query. */
  readonly element?: string | undefined;
  /** What was handed over. */
  readonly value?: string | undefined;
  /** What came back. */
  readonly answer?: string;
  /** Error code of the LMS, status of HTTP, or a word of ours; '' or left out: it was taken. */
  readonly code?: string;
  /** The LMS's words for the code, its diagnostic, or ours. */
  readonly text?: string;
  /** What was thrown. */
  readonly cause?: unknown;
}

export type NoteCall = (call: Call) => void;
