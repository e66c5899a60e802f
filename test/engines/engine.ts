/** What a walk needs of a browser, whoever makes it; three engines answer to it. */

/** Where a script runs: the page itself, or the first frame in it (the content in an LMS). */
export type Where = 'page' | 'frame';

export interface EnginePage {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** @param source a JavaScript expression @returns its value, by way of JSON; a promise is waited for */
  run(source: string, where?: Where): Promise<unknown>;
  /** Presses a key by its name in `KeyboardEvent.key` (or a letter), with these held down. */
  press(key: string, ...held: readonly Modifier[]): Promise<void>;
  type(text: string): Promise<void>;
  /** A PNG of what is on screen. */
  screenshot(): Promise<Uint8Array>;
  /** The page on paper, as a PDF; undefined where the driver cannot print. */
  readonly print: (() => Promise<Uint8Array>) | undefined;
}

export type Modifier = 'Control' | 'Shift';

/** One run of the browser: a process with a profile. */
export interface RunningEngine {
  /** The one page of this run. */
  readonly page: EnginePage;
  close(): Promise<void>;
  /** Ends the process as a crash or a power cut would: nothing of the browser hears of it. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** Folder of the profile; without it one that lasts as long as the run. */
  readonly profile?: string;
}

export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  start(options?: StartOptions): Promise<RunningEngine>;
}
