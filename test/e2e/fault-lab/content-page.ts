/** Runs in every page of the laboratory before anything else; does something where the course is. */
import {failureWords} from '../../../src/components/shell/failed.ts';
import {Chance} from '../../runtime/fault-lab/chance.ts';
import type {Touched} from '../../runtime/fault-lab/oracle.ts';
import {settled} from '../in-page/reach.ts';
import type {LabHost} from './lms-page.ts';
import {Monkey} from './monkey.ts';
import {lookAtScreen, type Screen} from './screen.ts';
import {installStorageFaults} from './storage-faults.ts';

/** What happened on the page, in order. */
export type Seen = {readonly touched: readonly Touched[]} | {readonly screen: Screen};

export interface Burst {
  readonly seed: number;
  readonly way: 'press' | 'visit' | 'study';
  readonly times: number;
  /** A learner who answers rightly and leaves nothing half-done. */
  readonly isDiligent: boolean;
}

declare global {
  interface Window {
    /** Only in the frame of the course. */
    readonly lab: {
      burst(burst: Burst): Promise<readonly Seen[]>;
      look(): Screen;
      /** Writes of other pages to the journals of this device, as far as this page has seen. */
      foreignWrites(): number;
      /** Resolves when the course is on screen, or a page that says why not. */
      arrived(): Promise<Screen>;
    };
  }
}

// The page around the course is of the same address and made by the laboratory; the calendar has none around it.
if (window.parent !== window) install(window.parent as unknown as LabHost);

function install(host: LabHost): void {
  const {seed, isGoneWithPage} = host.labSettings;
  const chance = new Chance(seed);
  Math.random = () => chance.next();
  window.print = () => undefined;
  const store = installStorageFaults({
    isDenied: () => host.labFaults.has('storage-denied'),
    isFull: () => host.labFaults.has('storage-full'),
    isGoneWithPage,
  });
  const look = () => lookAtScreen(store);
  let foreignWrites = 0;
  window.addEventListener('storage', ({key}) => {
    if (key?.startsWith('kr.journal')) foreignWrites += 1;
  });
  Object.assign(window, {
    lab: {
      look,
      foreignWrites: () => foreignWrites,
      arrived: () => arrive(look),
      burst: (burst: Burst) => run(burst, look),
    },
  });
}

async function run({seed, way, times, isDiligent}: Burst, look: () => Screen): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const watch = {
    touches: (touched: readonly Touched[]) => void seen.push({touched}),
    look: () => void seen.push({screen: look()}),
  };
  const monkey = new Monkey(new Chance(seed), watch, isDiligent);
  if (way !== 'press') await monkey.visit((kind) => way === 'visit' || kind === 'quiz');
  if (way === 'study') await monkey.study(times);
  else await monkey.press(times);
  return seen;
}

async function arrive(look: () => Screen): Promise<Screen> {
  for (let tries = 0; tries < 500; tries++) {
    const view = document.querySelector('course-player')?.view;
    const isRefused = view?.type === 'question' && view.question.title === failureWords('refused');
    if (view?.type === 'question' && !isRefused) press('take-up-page', '.primary');
    else if (view && view.type !== 'loading') break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await settled();
  return look();
}

/** The learner wants the work that was saved. */
function press(tag: string, selector: string): void {
  document
    .querySelector('course-player')
    ?.shadowRoot?.querySelector(tag)
    ?.shadowRoot?.querySelector<HTMLElement>(selector)
    ?.click();
}
