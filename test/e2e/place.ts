/**
 * Where something stands on a page, as far as a learner's walk needs it: what Playwright calls a locator,
 * without Playwright, for there are browsers that it does not drive.
 */
export interface Place {
  /** A place within it. @param selector CSS that goes through open shadow roots */
  locator(selector: string, options?: {readonly hasText?: string}): Place;
  first(): Place;
  or(other: Place): Place;
  count(): Promise<number>;
  /** Waits until it is there: seen, or for `attached` at least in the page. */
  waitFor(options?: {readonly state?: 'attached' | 'visible'}): Promise<void>;
  innerText(): Promise<string>;
  getAttribute(name: string): Promise<string | null>;
  fill(text: string): Promise<void>;
  /** @param action runs in the page and knows nothing but what it is given */
  evaluate<R>(action: (element: HTMLElement, argument: string) => R, argument?: string): Promise<R>;
  evaluateAll<R>(action: (elements: HTMLElement[], argument: string) => R, argument?: string): Promise<R>;
}
