/**
 * Asks the browser not to clear what it keeps when it runs out of room, only where that costs no question: Firefox asks
 * the user, and a course that one has just opened has no business with that.
 */
export async function persistQuietly(): Promise<void> {
  // TypeScript says it always exists; old browsers and insecure pages do not have it.
  const {storage, permissions} = navigator as Partial<Navigator>;
  const state = await permissions
    ?.query({name: 'persistent-storage'})
    .then((status) => status.state)
    .catch(() => undefined);
  // Chromium decides by itself, and tells brands of itself that Firefox does not have.
  if (state === 'granted' || 'userAgentData' in navigator) await storage?.persist?.().catch(() => false);
}
