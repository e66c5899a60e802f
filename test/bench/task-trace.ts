/**
 * What the page's thread worked on, from Chromium's own trace: processor time of each task, so that what the machine does
 * besides does not count. Nothing may be asked of the page in between: the question itself would be a task.
 */
import type {CDPSession} from 'playwright-core';

/** An event of Chromium's trace format: times in microseconds, `tdur` of the thread's processor time. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {readonly name?: string; readonly data?: {readonly type?: string}};
}

export interface Worked {
  /** Processor time of the longest task, ms. */
  readonly longestMs: number;
  /** From each press to the frame that shows what came of it: processor time of all tasks, ms. */
  readonly pressesMs: readonly number[];
}

/** Ends the trace and says what was worked; throws when the browser told of no task, or of a press without a frame. */
export type StopTrace = () => Promise<Worked>;

export async function traceTasks(session: CDPSession): Promise<StopTrace> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({value}) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline']},
  });
  return async () => {
    const isWhole = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await isWhole;
    return workedIn(events);
  };
}

function workedIn(events: readonly TraceEvent[]): Worked {
  const threads = events.filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = threads
    .map(({pid, tid}) =>
      events
        .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
        .toSorted((a, b) => a.ts - b.ts),
    )
    // A browser keeps an empty page ready beside the one that works.
    .reduce((most, each) => (sumMs(each) > sumMs(most) ? each : most), []);
  if (tasks.length === 0) throw new Error('The trace names no task of the page.');
  return {longestMs: Math.max(...tasks.map(cpuMs)), pressesMs: pressesIn(tasks, events)};
}

function pressesIn(tasks: readonly TraceEvent[], events: readonly TraceEvent[]): readonly number[] {
  const holds = (task: TraceEvent, {pid, tid, ts}: TraceEvent): boolean =>
    task.pid === pid && task.tid === tid && task.ts <= ts && ts <= task.ts + (task.dur ?? 0);
  const presses = events.filter(({name, args}) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const commits = events.filter(({name}) => name === 'Commit');
  return presses.map((press) => {
    const first = tasks.findIndex((task) => holds(task, press));
    const shown = tasks.findIndex((task, at) => at >= first && commits.some((commit) => holds(task, commit)));
    if (first < 0 || shown < 0) throw new Error('No frame came after a press.');
    return sumMs(tasks.slice(first, shown + 1));
  });
}

const cpuMs = ({tdur}: TraceEvent): number => (tdur ?? 0) / 1000;

const sumMs = (tasks: readonly TraceEvent[]): number => tasks.reduce((sum, task) => sum + cpuMs(task), 0);
