/**
 * The learner's results as a file: for a trainer's results page where the LMS did not get them, and for
 * taking one's work to another device. JSON with a checksum, so that a damaged or edited
 * file is told from a whole one; it is no proof against forging.
 */
import {hash32} from '../quiz/hash.ts';

export interface ResultFile {
  readonly format: 'kopiga-riciba-result';
  readonly version: 1;
  readonly course: string;
  readonly courseVersion: string;
  /** `course`, or a module's id. */
  readonly scope: string;
  readonly language: string;
  /** As the LMS gave it or the learner typed it; '' when nobody is named. */
  readonly learner: string;
  readonly attempt: string;
  readonly counter: number;
  /** UTC, ISO 8601. */
  readonly writtenAt: string;
  readonly finished: boolean;
  /** 0..100: best finished try; null before the first. */
  readonly scoreRaw: number | null;
  /** 0..1 */
  readonly progressMeasure: number;
  readonly modules: readonly ResultModule[];
  /** First answers, in the order given. */
  readonly answers: readonly ResultAnswer[];
  /** All progress, as `encode` writes it without a limit. */
  readonly progress: string;
  /** 16 hex digits over everything else. */
  readonly checksum: string;
}

export interface ResultModule {
  readonly id: string;
  readonly title: string;
  readonly lessonsDone: number;
  readonly lessonsRequired: number;
  /** 0..100; null before the first finished try, or without a quiz. */
  readonly quizBest: number | null;
  readonly complete: boolean;
}

export interface ResultAnswer {
  readonly id: string;
  readonly type: string;
  readonly question: string;
  readonly objective: string;
  readonly response: readonly string[];
  readonly pattern: readonly string[];
  /** `correct`, `wrong`, `neutral`; of a partly right answer what it is worth, `0.5`. */
  readonly result: string;
  /** UTC, ISO 8601. */
  readonly answeredAt: string;
  readonly latencyMs: number;
}

/** The text of the file. */
export function sealResult(result: Omit<ResultFile, 'checksum'>): string {
  return `${JSON.stringify({...result, checksum: checksumOf(result)}, undefined, 1)}\n`;
}

/** Why a text is no result file of ours. */
export type ResultFault = 'not-json' | 'not-ours' | 'newer-version' | 'damaged';

/** Reads a file back; a fault for anything that `sealResult` did not write. */
export function openResult(text: string): ResultFile | ResultFault {
  const value = parse(text);
  if (value === undefined) return 'not-json';
  if (value['format'] !== 'kopiga-riciba-result') return 'not-ours';
  if (value['version'] !== 1) return 'newer-version';
  const {checksum, ...rest} = value;
  // The checksum says that these are the words that `sealResult` was given.
  return checksum === checksumOf(rest) ? (value as unknown as ResultFile) : 'damaged';
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : {};
  } catch {
    return undefined;
  }
}

/** 16 hex digits over a value as JSON. */
export function checksumOf(value: object): string {
  const text = JSON.stringify(value);
  return [text, `${text}\u0000`].map((part) => hash32(part).toString(16).padStart(8, '0')).join('');
}
