import type {WorkerAnswer, WorkerRequest} from '../results/worker-protocol.ts';

/** A request without its number. */
export type Question = WorkerRequest extends infer Request
  ? Request extends WorkerRequest
    ? Omit<Request, 'id'>
    : never
  : never;
export type Progress = Extract<WorkerAnswer, {type: 'progress'}>;
type Answer<Type> = Extract<WorkerAnswer, {type: Type}>;
type Settled = Exclude<WorkerAnswer['type'], 'progress' | 'failed'>;

/** A worker, or what stands for one in a test. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerAnswer>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

interface Waiting {
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Questions to the worker as promises: each gets the answer with its number. */
export class WorkerClient {
  readonly #port: WorkerPort;
  readonly #onProgress: (progress: Progress) => void;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(port: WorkerPort, onProgress: (progress: Progress) => void) {
    this.#port = port;
    this.#onProgress = onProgress;
    port.addEventListener('message', ({data}) => this.#take(data));
    // Memory ran out or the script did not load: nobody will answer any more.
    port.addEventListener('error', () => this.#refuseAll());
  }

  /** Rejects with an Error when the worker fails or answers with something else than `expected`. */
  async ask<Type extends Settled>(question: Question, expected: Type): Promise<Answer<Type>> {
    const id = ++this.#lastId;
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      this.#waiting.set(id, {resolve, reject});
      this.#port.postMessage({...question, id});
    });
    if (answer.type !== expected)
      throw new Error(`The worker answers "${answer.type}" to "${question.type}".`);
    // Compared above; the compiler does not narrow by a type parameter.
    return answer as Answer<Type>;
  }

  #take(answer: WorkerAnswer): void {
    if (answer.type === 'progress') return this.#onProgress(answer);
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.type === 'failed') waiting?.reject(new Error(answer.message));
    else waiting?.resolve(answer);
  }

  #refuseAll(): void {
    for (const {reject} of this.#waiting.values()) reject(new Error('The worker has stopped.'));
    this.#waiting.clear();
  }
}
