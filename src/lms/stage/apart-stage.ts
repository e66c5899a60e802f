/** Plays content on another origin, so that it can reach nothing of this one: there the API, here what is kept. */
import type {Faults} from '../profiles/faults.ts';
import type {AttemptKey} from '../run/attempt.ts';
import type {DataModel} from '../run/data-model.ts';
import type {Stage, Staged, StageHost} from '../run/stage.ts';
import type {VisitPlan} from '../run/visit.ts';
import type {FileAnswer} from '../serving/file-answer.ts';
import {type FromStage, type ToStage, readFromStage} from './messages.ts';
import type {OpenVisits} from './open-visits.ts';
import {newSecret} from './seal.ts';

/** A stage that has not come by then is not going to. */
const silenceMs = 10_000;
/** Longer than content needs for its last word; who hangs in an endless loop has none. */
const leaveTimeoutMs = 3000;
/** Calls that a slow LMS holds up while nothing is heard of them: one that is going on, then Commit and Terminate. */
const lastCommits = 3;

export interface ApartStageOptions {
  /** Absolute address of the stage's page. */
  readonly page: string;
  readonly visits: OpenVisits;
  /** A file of a package, by the path in its address. */
  readonly fileOf: (packageId: string, pathname: string) => Promise<FileAnswer>;
  /** Accessible name of the frame that the stage shows. */
  readonly frameTitle: () => string;
}

export class ApartStage implements Stage {
  readonly #options: ApartStageOptions;

  constructor(options: ApartStageOptions) {
    this.#options = options;
  }

  /** What plays SCOs is fetched there. */
  load(): Promise<void> {
    return Promise.resolve();
  }

  begin(plan: VisitPlan, host: StageHost, kept: AttemptKey | undefined): Promise<Staged> {
    return Promise.resolve(new ApartVisit(this.#options, plan, host, kept));
  }
}

class ApartVisit implements Staged {
  readonly isApart = true;
  readonly address: string;
  readonly #options: ApartStageOptions;
  readonly #plan: VisitPlan;
  readonly #host: StageHost;
  readonly #visit = newSecret();
  readonly #secret: string | undefined;
  readonly #release: (isSettled: boolean) => void;
  readonly #silence: ReturnType<typeof setTimeout>;
  #stage: MessageEventSource | undefined;
  #model: DataModel | undefined;
  #number = 0;
  #hasEnded = false;
  /** The stage holds nothing of the visit that is not here. */
  #isSettled = true;
  #gone: () => void = () => undefined;

  constructor(options: ApartStageOptions, plan: VisitPlan, host: StageHost, kept: AttemptKey | undefined) {
    this.#options = options;
    this.#plan = plan;
    this.#host = host;
    this.address = `${options.page}?visit=${this.#visit}`;
    const secret = kept && newSecret();
    this.#secret = secret;
    this.#release =
      kept && secret !== undefined ? options.visits.begin(this.#visit, {...kept, secret}) : () => undefined;
    this.#silence = setTimeout(() => host.troubled('silent'), silenceMs);
    window.addEventListener('message', this.#onMessage);
  }

  model(): DataModel | undefined {
    return this.#model;
  }

  tell(faults: Faults): void {
    this.#post({type: 'faults', faults});
  }

  async leave(): Promise<void> {
    if (!this.#stage) return;
    const gone = new Promise<void>((resolve) => (this.#gone = resolve));
    this.#post({type: 'leave'});
    const patienceMs = leaveTimeoutMs + lastCommits * this.#host.faults().slowMs;
    await Promise.race([gone, new Promise<void>((resolve) => setTimeout(resolve, patienceMs))]);
  }

  end(): void {
    clearTimeout(this.#silence);
    window.removeEventListener('message', this.#onMessage);
    this.#release(this.#isSettled);
  }

  #post(message: ToStage extends infer M ? (M extends ToStage ? Omit<M, 'visit'> : never) : never): void {
    const targetOrigin = new URL(this.#options.page).origin;
    this.#stage?.postMessage({...message, visit: this.#visit}, {targetOrigin});
  }

  readonly #onMessage = (event: MessageEvent<unknown>) => {
    if (event.origin !== new URL(this.#options.page).origin) return;
    const message = readFromStage(event.data);
    if (message?.visit !== this.#visit) return;
    // The first one is the stage's own: its content comes later, and only through it.
    if (message.type === 'ready' && !this.#stage && event.source) this.#welcome(event.source);
    else if (event.source === this.#stage) this.#hear(message, event.ports[0]);
  };

  #welcome(stage: MessageEventSource): void {
    clearTimeout(this.#silence);
    this.#stage = stage;
    this.#isSettled = false;
    this.#host.troubled(undefined);
    const [plan, faults, frameTitle] = [this.#plan, this.#host.faults(), this.#options.frameTitle()];
    this.#post({type: 'begin', plan, faults, frameTitle, secret: this.#secret});
  }

  #hear(message: FromStage, port: MessagePort | undefined): void {
    switch (message.type) {
      case 'trouble':
        return this.#host.troubled(message.trouble);
      case 'called':
        this.#model = message.model;
        for (const record of message.calls) this.#host.called(record);
        return;
      case 'commit': {
        // Each once, in its order.
        if (message.number <= this.#number) return;
        this.#number = message.number;
        this.#model = message.commit.cmi;
        const hasRoom = this.#host.commit(message.commit);
        return this.#post({type: 'kept', number: message.number, hasRoom});
      }
      case 'ended':
        if (!this.#hasEnded) this.#host.ended(message.end);
        this.#hasEnded = true;
        return;
      case 'gone':
        this.#isSettled = true;
        return this.#gone();
      case 'file':
        return void this.#answer(message.pathname, port);
      case 'ready':
      case 'collected':
    }
  }

  async #answer(pathname: string, port: MessagePort | undefined): Promise<void> {
    let answer: FileAnswer;
    try {
      answer = await this.#options.fileOf(this.#plan.packageId, pathname);
    } finally {
      port?.postMessage(answer);
    }
  }
}
