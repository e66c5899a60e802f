/** The results page's worker: reads and reckons beside the page, so that it never freezes. Asks no server for anything. */
import {setLanguage} from '../../../languages/on-screen.ts';
import {ResultsDesk, type DeskAnswer} from '../../../results/results-desk.ts';
import type {WorkerAnswer, WorkerRequest} from '../../../results/worker-protocol.ts';

// The page names it by its language; see `start-worker.ts`.
if (self.name) setLanguage(self.name);

const desk = new ResultsDesk({offsetMinutesAt: (utcMs) => -new Date(utcMs).getTimezoneOffset()});

/** Requests are answered in their order: each one waits for the one before. */
let last: Promise<void> = Promise.resolve();

addEventListener('message', ({data}: MessageEvent<WorkerRequest>) => {
  // An answer is a union of the same members without its number.
  const answer = (told: DeskAnswer): void => postMessage({...told, id: data.id} as WorkerAnswer);
  last = last.then(async () => {
    try {
      answer(await desk.handle(data, answer));
    } catch (error) {
      answer({type: 'failed', message: error instanceof Error ? error.message : String(error)});
    }
  });
});
