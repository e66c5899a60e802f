/** What `watchLaunch` leaves at `window.watched`; milliseconds since the frame's navigation began. */
export interface Watched {
  readyMs?: number;
  /** First words or pictures were painted. */
  paintedMs?: number;
  readonly longTasks: {readonly startMs: number; readonly durationMs: number}[];
}

/**
 * Runs in the content's frame before anything else: notes long tasks and when the first screen is painted.
 * Words that wait for a style sheet are in the document, and nobody can read them.
 */
export function watchLaunch(path: readonly string[]): void {
  if (!location.pathname.includes('/content/')) return;
  const watched: Watched = {longTasks: []};
  Object.assign(window, {watched});
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) {
      watched.longTasks.push({startMs: startTime, durationMs: duration});
    }
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const {name, startTime} of list.getEntries())
      if (name === 'first-contentful-paint') watched.paintedMs = startTime;
  }).observe({type: 'paint', buffered: true});
  const find = (): Element | undefined =>
    path.reduce<Element | Document | undefined>(
      (at, selector) =>
        (at instanceof Element ? (at.shadowRoot ?? at) : at)?.querySelector(selector) ?? undefined,
      document,
    ) as Element | undefined;
  const note = () => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (watched.readyMs = performance.now());
    port2.postMessage(undefined);
  };
  const look = () => {
    // The next frame is the one with the screen in it; its painting is over when a message gets through.
    if (find()) requestAnimationFrame(note);
    // Asking for frames all along makes the page paint more often than it would.
    else setTimeout(look, 10);
  };
  look();
}
