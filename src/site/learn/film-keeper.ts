import {filmCache, filmKey, type OfflineFilm} from '../../domain/exchange/offline-plan.ts';

/** The films that a learner took along. Everything rejects where the browser denies its cache. */
export class FilmKeeper {
  readonly #films: readonly OfflineFilm[];
  readonly #folder: string;

  /** @param folder address of `learn/` */
  constructor(films: readonly OfflineFilm[], folder: string) {
    this.#films = films;
    this.#folder = folder;
  }

  /** How many of the films the device has. */
  async countKept(): Promise<number> {
    const missing = await this.#missing();
    return this.#films.length - missing.length;
  }

  /** Fetches what is missing, one after another; `onFilm` after each. Rejects when the line or the room is gone. */
  async keepAll(onFilm: () => void): Promise<void> {
    const cache = await caches.open(filmCache);
    for (const film of await this.#missing()) {
      // The browser may still hold the film of an older version under this address; the server tells.
      const response = await fetch(new URL(film.path, this.#folder), {cache: 'no-cache'});
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      await cache.put(filmKey(film, this.#folder), response);
      onFilm();
    }
  }

  async removeAll(): Promise<void> {
    await caches.delete(filmCache);
  }

  async #missing(): Promise<readonly OfflineFilm[]> {
    const cache = await caches.open(filmCache);
    const kept = new Set((await cache.keys()).map(({url}) => url));
    return this.#films.filter((film) => !kept.has(filmKey(film, this.#folder)));
  }
}
