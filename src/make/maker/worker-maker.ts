import {MakingError, type MakingProgress, type PackageMaker} from '../../domain/exchange/package-making.ts';
import type {Asked, MakerAnswer, MakerQuestion} from './maker-protocol.ts';
import {FilesToSend} from './sent-files.ts';

/** A worker, or what stands for one in a test. */
export interface MakerPort {
  postMessage(message: MakerQuestion): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<MakerAnswer>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** One worker, and what it knows. */
interface Working {
  readonly port: MakerPort;
  readonly files: FilesToSend;
}

interface Waiting {
  readonly resolve: (gave: unknown) => void;
  readonly reject: (error: MakingError) => void;
}

/** Makes packages in a worker, which is started with the first question and again after `stop`. */
export class WorkerMaker implements PackageMaker {
  onProgress: ((progress: MakingProgress) => void) | undefined;
  readonly #start: () => Promise<MakerPort>;
  readonly #waiting = new Map<number, Waiting>();
  #working: Promise<Working> | undefined;
  #lastId = 0;

  /** @param start rejects when the worker's script cannot be loaded */
  constructor(start: () => Promise<MakerPort>) {
    this.#start = start;
  }

  readonly choices: PackageMaker['choices'] = () => this.#ask('choices');
  readonly check: PackageMaker['check'] = (draft) => this.#ask('check', draft);
  readonly make: PackageMaker['make'] = (draft, choice) => this.#ask('make', draft, choice);
  readonly contents: PackageMaker['contents'] = (draft, choice) => this.#ask('contents', draft, choice);
  readonly changesSince: PackageMaker['changesSince'] = (draft, revision) =>
    this.#ask('changesSince', draft, revision);
  readonly checkable: PackageMaker['checkable'] = (draft, today) => this.#ask('checkable', draft, today);
  readonly profileText: PackageMaker['profileText'] = (values) => this.#ask('profileText', values);
  readonly profileValues: PackageMaker['profileValues'] = (yaml) => this.#ask('profileValues', yaml);
  readonly accent: PackageMaker['accent'] = (accent, theme) => this.#ask('accent', accent, theme);

  readonly lessons: PackageMaker['lessons'] = () => this.#ask('lessons');
  readonly ownLessons: PackageMaker['ownLessons'] = (draft) => this.#ask('ownLessons', draft);
  readonly words: PackageMaker['words'] = (draft, place) => this.#ask('words', draft, place);
  readonly edit: PackageMaker['edit'] = (draft, place, text, waiting) =>
    this.#ask('edit', draft, place, text, waiting);
  readonly lessonPage: PackageMaker['lessonPage'] = (draft, place, text) =>
    this.#ask('lessonPage', draft, place, text);

  readonly addedLessons: PackageMaker['addedLessons'] = (draft) => this.#ask('addedLessons', draft);
  readonly lessonPlaces: PackageMaker['lessonPlaces'] = () => this.#ask('lessonPlaces');
  readonly isDrawing: PackageMaker['isDrawing'] = (svg) => this.#ask('isDrawing', svg);
  readonly changeLessons: PackageMaker['changeLessons'] = (...asked) => this.#ask('changeLessons', ...asked);

  readonly translation: PackageMaker['translation'] = (...asked) => this.#ask('translation', ...asked);
  readonly unitsToTranslate: PackageMaker['unitsToTranslate'] = (...asked) =>
    this.#ask('unitsToTranslate', ...asked);
  readonly translateUnit: PackageMaker['translateUnit'] = (...asked) => this.#ask('translateUnit', ...asked);
  readonly exportTranslation: PackageMaker['exportTranslation'] = (...asked) =>
    this.#ask('exportTranslation', ...asked);
  readonly bringTranslation: PackageMaker['bringTranslation'] = (...asked) =>
    this.#ask('bringTranslation', ...asked);
  readonly translatedFiles: PackageMaker['translatedFiles'] = (...asked) =>
    this.#ask('translatedFiles', ...asked);

  stop(): void {
    void this.#working?.then(({port}) => port.terminate()).catch(() => undefined);
    this.#refuseAll('It was stopped.');
  }

  async #ask<Name extends keyof Asked>(
    ask: Name,
    ...given: Parameters<Asked[Name]>
  ): Promise<Awaited<ReturnType<Asked[Name]>>> {
    const {port, files} = await (this.#working ??= this.#started());
    const id = ++this.#lastId;
    const gave = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, {resolve, reject});
      port.postMessage({id, ask, ...files.send(given)});
    });
    // The worker gives what the method of that name gives.
    return gave as Awaited<ReturnType<Asked[Name]>>;
  }

  async #started(): Promise<Working> {
    try {
      const port = await this.#start();
      port.addEventListener('message', ({data}) => this.#take(data));
      // Memory ran out, or a mistake of ours: nobody will answer any more.
      port.addEventListener('error', () => this.#refuseAll('The worker has stopped.'));
      return {port, files: new FilesToSend()};
    } catch {
      this.#working = undefined;
      throw new MakingError({kind: 'unreachable', file: 'worker.js'});
    }
  }

  #take(answer: MakerAnswer): void {
    if ('progress' in answer) return this.onProgress?.(answer.progress);
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('fault' in answer) waiting?.reject(new MakingError(answer.fault));
    else waiting?.resolve(answer.gave);
  }

  #refuseAll(message: string): void {
    this.#working = undefined;
    for (const {reject} of this.#waiting.values()) reject(new MakingError({kind: 'broken', message}));
    this.#waiting.clear();
  }
}
