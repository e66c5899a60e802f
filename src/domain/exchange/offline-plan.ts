/** What of the course a device keeps for working without a network. The build writes it as `learn/offline.json`. */
export interface OfflinePlan {
  readonly version: string;
  /** Everything but films: kept at the first visit. */
  readonly files: number;
  readonly bytes: number;
  /** Kept when the learner asks for them. */
  readonly films: readonly OfflineFilm[];
}

export interface OfflineFilm {
  /** From `learn/`. */
  readonly path: string;
  readonly bytes: number;
  /** Hash of the bytes: a film that was made anew is another one. */
  readonly revision: string;
}

/** The build puts it into the service worker. */
export interface WorkerPlan {
  readonly precache: readonly {readonly url: string; readonly revision: string}[];
  readonly films: readonly OfflineFilm[];
}

export const filmCache = 'kopiga-riciba-films';

/** Under which address a film stands in the cache. `folder`: address of `learn/`. */
export const filmKey = ({path, revision}: OfflineFilm, folder: string): string =>
  `${new URL(path, folder).href}?v=${revision}`;
