import type {TranslationWork, TypedUnit, UnitToTranslate} from '../../domain/exchange/translation-work.ts';
import type {Keeping} from '../draft/kept-database.ts';

/** What the step with the translation shows. */
export interface TranslateView {
  /** Languages that somebody has begun here. */
  readonly begun: readonly string[];
  readonly language?: string | undefined;
  /** Undefined while it is on its way. */
  readonly work?: TranslationWork | undefined;
  readonly open?: OpenFile | undefined;
  readonly keeping?: Keeping | undefined;
  /** Of the file that was brought last: its name, or why it was not taken. */
  readonly brought?: {readonly file: string; readonly problems: readonly string[]} | undefined;
  /** Texts that are missing in parts that were begun, when the files of the course were saved last. */
  readonly lacking?: number | undefined;
}

/** A file as it was opened: what was open then stands first, and stays in its place while somebody works. */
export interface OpenFile {
  readonly original: string;
  readonly units: readonly UnitToTranslate[];
}

export const emptyTranslate: TranslateView = {begun: []};

/** What a translator asks for. */
export type TranslateAsk =
  | {readonly type: 'into'; readonly language: string}
  | {readonly type: 'open'; readonly original: string}
  | {readonly type: 'type'; readonly unit: TypedUnit}
  /** The unit is again as it was before anything was typed. */
  | {readonly type: 'take-back'; readonly unit: TypedUnit}
  | {readonly type: 'save'}
  | {readonly type: 'save-files'}
  | {readonly type: 'bring'; readonly file: File}
  | {readonly type: 'forget'};

const order: readonly UnitToTranslate['state'][] = ['stale', 'missing', 'wrong', 'done'];

/** Stale and missing ones first, each kind in the order of the text. */
export const openFirst = (units: readonly UnitToTranslate[]): readonly UnitToTranslate[] =>
  units.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));

export const openIn = ({open: {missing, stale, wrong}}: TranslationWork['files'][number]): number =>
  missing + stale + wrong;

/** Those with something left first, each kind in the order of the course. */
export const openPartsFirst = (files: TranslationWork['files']): TranslationWork['files'] =>
  files.toSorted((a, b) => Number(openIn(a) === 0) - Number(openIn(b) === 0));
