/// <reference types="vite/client" />
import address from './worker.ts?worker&url';
import {language} from '../../../languages/on-screen.ts';
import type {WorkerAnswer} from '../../../results/worker-protocol.ts';
import type {WorkerPort} from '../../../results-page/worker-client.ts';

/**
 * The page's worker, which takes messages from the first moment on: what somebody presses or drops before its script has come
 * is done when it has. Where the script does not come, each message is answered by `error`, and the next one asks for it anew.
 */
class LateWorker implements WorkerPort {
  readonly #hear: ((event: MessageEvent<WorkerAnswer>) => void)[] = [];
  readonly #fail: (() => void)[] = [];
  #starting: Promise<Worker> | undefined;

  /** @returns when the script has come, or has not */
  async start(): Promise<void> {
    await this.#started().catch(() => undefined);
  }

  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerAnswer>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  addEventListener(
    ...[type, listener]:
      | [type: 'message', listener: (event: MessageEvent<WorkerAnswer>) => void]
      | [type: 'error', listener: () => void]
  ): void {
    if (type === 'message') this.#hear.push(listener);
    else this.#fail.push(listener);
  }

  postMessage(message: unknown): void {
    this.#started().then(
      (worker) => worker.postMessage(message),
      (cause: unknown) => {
        console.error(cause);
        this.#failed();
      },
    );
  }

  #started(): Promise<Worker> {
    this.#starting ??= this.#begin().catch((cause: unknown) => {
      this.#starting = undefined;
      throw cause;
    });
    return this.#starting;
  }

  async #begin(): Promise<Worker> {
    const worker = await workerOfPage();
    worker.addEventListener('message', (event: MessageEvent<WorkerAnswer>) => {
      for (const listener of this.#hear) listener(event);
    });
    worker.addEventListener('error', () => this.#failed());
    return worker;
  }

  #failed(): void {
    for (const listener of this.#fail) listener();
  }
}

/** Begins to fetch the worker's script. */
export function startWorker(): WorkerPort {
  const worker = new LateWorker();
  void worker.start();
  return worker;
}

/**
 * A worker from a blob: such a worker has the policy of this page, which lets nothing out. One that is started by its address has the policy
 * that the server sends with it, and a static host sends none.
 * Its name is the language on screen, by whose alphabet it sorts.
 * @throws when the script cannot be loaded
 */
async function workerOfPage(): Promise<Worker> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const script = new Blob([await response.text()], {type: 'text/javascript'});
  const own = URL.createObjectURL(script);
  try {
    return new Worker(own, {name: language()});
  } finally {
    URL.revokeObjectURL(own);
  }
}
