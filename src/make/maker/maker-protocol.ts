/** What `WorkerMaker` and its worker say to each other: a method of a `PackageMaker` by its name, and what it gives. */
import type {MakingFault, MakingProgress, PackageMaker} from '../../domain/exchange/package-making.ts';
import type {Sent} from './sent-files.ts';

/** Methods that the worker answers. */
export type Asked = Omit<PackageMaker, 'onProgress' | 'stop'>;

/** `id` ties an answer to its question. */
export interface MakerQuestion extends Sent {
  readonly id: number;
  readonly ask: keyof Asked;
}

export type MakerAnswer =
  | {readonly id: number; readonly gave: unknown}
  | {readonly id: number; readonly fault: MakingFault}
  | {readonly progress: MakingProgress};
