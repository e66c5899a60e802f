/** Seminars to hold in a room: `content/<lang>/seminar.json`, loaded when their page is opened. */
import type {RichText} from '../text/rich-text.ts';

export interface Seminar {
  readonly title: string;
  readonly summary: string;
  /** The shortest first; none in a package of one module. */
  readonly agendas: readonly Agenda[];
}

export interface Agenda {
  /** Permanent: what a room decided is kept by it. */
  readonly id: string;
  readonly title: string;
  readonly text: RichText;
  readonly parts: readonly AgendaPart[];
}

export interface AgendaPart {
  readonly id: string;
  readonly minutes: number;
  readonly title: string;
  /** Questions to discuss; of a part without a block, all that there is. */
  readonly text: RichText;
  /** The room rests. */
  readonly isBreak?: true;
  /** What of the course is shown. */
  readonly show?: ShownBlock;
}

export interface ShownBlock {
  readonly module: string;
  readonly lesson: string;
  readonly block: string;
}

/** Kinds of blocks that can be held before a group. */
export const presentedKinds = ['prose', 'figure', 'video', 'judge', 'mark', 'scenario'] as const;

export const minutesOf = ({parts}: Agenda): number => parts.reduce((sum, {minutes}) => sum + minutes, 0);
