/** What `watchStutter` leaves at `window.stutter`; milliseconds. */
export interface Stutter {
  /** Durations of tasks over 50 ms. */
  readonly tasks: number[];
  /** From a press to the frame that shows what came of it. */
  readonly presses: number[];
}

/** Runs in the content's frame before anything else: notes what keeps it from answering. */
export function watchStutter(): void {
  if (!location.pathname.includes('/content/')) return;
  const stutter: Stutter = {tasks: [], presses: []};
  Object.assign(window, {stutter});
  const note = (to: number[]) => (list: PerformanceObserverEntryList) => {
    for (const {duration} of list.getEntries()) to.push(duration);
  };
  new PerformanceObserver(note(stutter.tasks)).observe({type: 'longtask'});
  // So short ones are the least that a browser tells of. Not in the DOM's types.
  const presses: PerformanceObserverInit = {type: 'event', durationThreshold: 16} as PerformanceObserverInit;
  new PerformanceObserver((list) => {
    const own = list.getEntries().filter(({name}) => /^(?:keydown|input|click|change)$/.test(name));
    for (const {duration} of own) stutter.presses.push(duration);
  }).observe(presses);
}
