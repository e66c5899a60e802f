/**
 * Without it a browser that runs out of room may clear what it keeps. Asked when somebody wants something
 * to be kept, since some browsers pass the question on; only the browser decides.
 */
export function askToKeep(): void {
  // Old browsers and insecure pages have none.
  void navigator.storage?.persist?.().catch(() => false);
}
