/** Registers the service worker of this page. Resolves when it serves this page; false where there can be none. */
export async function startService(): Promise<boolean> {
  // Absent where the page is not served over TLS.
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register('service-worker.js');
    if (navigator.serviceWorker.controller) return true;
    return await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), {once: true});
      // A page that was reloaded past its worker gets none until the next visit.
      setTimeout(() => resolve(false), 10_000);
    });
  } catch {
    // A private window, or storage switched off.
    return false;
  }
}
