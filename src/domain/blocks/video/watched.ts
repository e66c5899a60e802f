/**
 * How much of a film was watched, and where one stopped. Only what was really played counts, each
 * moment once. All times are milliseconds of the film.
 */
import type {Cue, Pause} from './video-block.ts';

/** Stretches that were played, in order, none touching another. */
export type Watched = readonly (readonly [fromMs: number, toMs: number])[];

/** Where a learner stands in a film: kept on the device. */
export interface FilmPlace {
  readonly atMs: number;
  readonly watched: Watched;
  /** Ids of the questions that were answered. */
  readonly answered: readonly string[];
}

export const filmStart: FilmPlace = {atMs: 0, watched: [], answered: []};

/** Share that counts as the whole: nobody watches a film to its last frame. */
const scaledWhole = 0.9;
/** Players tell the time a few times a second: gaps that small were played, too. */
const gapMs = 300;

/** Adds a stretch that was played. */
export function addWatched(watched: Watched, fromMs: number, toMs: number): Watched {
  if (!(toMs > fromMs)) return watched;
  let merged: readonly [number, number] = [fromMs, toMs];
  const apart = watched.filter(([from, to]) => {
    const isApart = from > merged[1] + gapMs || to < merged[0] - gapMs;
    if (!isApart) merged = [Math.min(from, merged[0]), Math.max(to, merged[1])];
    return isApart;
  });
  return [...apart, merged].sort(([a], [b]) => a - b);
}

/** 0..1, in steps of 0.01, never rounded up. */
export function watchedShare(watched: Watched, durationMs: number): number {
  if (!(durationMs > 0)) return 0;
  const sum = watched.reduce((total, [from, to]) => total + to - from, 0);
  return Math.min(1, Math.floor((100 * sum) / durationMs) / 100);
}

/** True when nearly all was watched. */
export const isWatched = (scaledShare: number): boolean => scaledShare >= scaledWhole;

/** The first question that playing from one moment to another meets and that is not answered. */
export function pauseBetween(
  pauses: readonly Pause[],
  {fromMs, toMs, answered}: {fromMs: number; toMs: number; answered: readonly string[]},
): Pause | undefined {
  return pauses.find(({atMs, question}) => atMs > fromMs && atMs <= toMs && !answered.includes(question.id));
}

/** Index of the cue on screen; between two, that of the earlier one; −1 before the first. */
export const cueIndexAt = (cues: readonly Cue[], atMs: number): number =>
  cues.findLastIndex(({fromMs}) => fromMs <= atMs);

/** The cue that is on screen; undefined between two. */
export function cueAt(cues: readonly Cue[], atMs: number): Cue | undefined {
  const cue = cues[cueIndexAt(cues, atMs)];
  return cue && atMs < cue.toMs ? cue : undefined;
}

/** A place as the text of a note; '' for the start. */
export function writePlace({atMs, watched, answered}: FilmPlace): string {
  if (atMs === 0 && watched.length === 0 && answered.length === 0) return '';
  return JSON.stringify({
    at: Math.round(atMs),
    watched: watched.map((stretch) => stretch.map(Math.round)),
    answered,
  });
}

/** The reverse; what was not written by `writePlace` is the start. */
export function readPlace(note: string): FilmPlace {
  const {at, watched, answered} = fieldsOf(note);
  if (typeof at !== 'number' || !Array.isArray(watched) || !Array.isArray(answered)) return filmStart;
  return {
    atMs: at,
    watched: watched.filter(isStretch),
    answered: answered.filter((id) => typeof id === 'string'),
  };
}

function fieldsOf(note: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(note);
    return typeof value === 'object' && value !== null ? {...value} : {};
  } catch {
    return {};
  }
}

const isStretch = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number');
