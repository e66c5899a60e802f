/** What `watchLaunch` leaves at `window.watched`; milliseconds since the frame's navigation began. */
export interface Watched {
  readyMs?: number;
  readonly longTasks: {readonly startMs: number; readonly durationMs: number}[];
}

/** Runs in the content's frame before anything else: notes long tasks and when the first screen is there. */
export function watchLaunch(path: readonly string[]): void {
  if (!location.pathname.includes('/content/')) return;
  const watched: Watched = {longTasks: []};
  Object.assign(window, {watched});
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) {
      watched.longTasks.push({startMs: startTime, durationMs: duration});
    }
  }).observe({type: 'longtask', buffered: true});
  const find = (): Element | undefined =>
    path.reduce<Element | Document | undefined>(
      (at, selector) =>
        (at instanceof Element ? (at.shadowRoot ?? at) : at)?.querySelector(selector) ?? undefined,
      document,
    ) as Element | undefined;
  const look = () => {
    if (find()) watched.readyMs = performance.now();
    // No animation frames: asking for them makes the page paint more often than it would.
    else setTimeout(look, 10);
  };
  look();
}
