import type {DeviceState} from '../../../../site/learn/device-state.ts';
import {FilmKeeper} from '../../../../site/learn/film-keeper.ts';
import {readPlan} from '../read-plan.ts';

/** What is downloaded, and how much room it takes. */
export class DeviceFilms {
  readonly #folder: string;
  #journalWriter: FilmKeeper | undefined;
  state: Pick<DeviceState, 'course' | 'films' | 'usedBytes'> = {
    course: undefined,
    films: {kept: 0, all: 0, bytes: 0},
    usedBytes: undefined,
  };

  /** @param folder address of `learn/` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async look(): Promise<void> {
    const plan = await readPlan(this.#folder);
    if (!plan) return;
    const {files, bytes, films} = plan;
    this.#journalWriter = new FilmKeeper(films, this.#folder);
    const all = {kept: 0, all: films.length, bytes: films.reduce((sum, film) => sum + film.bytes, 0)};
    this.state = {...this.state, course: {files, bytes}, films: all};
    await this.#count();
  }

  /** False when the line or the room did not last; what arrived stays. */
  async keepAll(onFilm: () => void): Promise<boolean> {
    const onKept = () => {
      const {films} = this.state;
      this.state = {...this.state, films: {...films, kept: films.kept + 1}};
      onFilm();
    };
    try {
      await this.#journalWriter?.keepAll(onKept);
      return true;
    } catch {
      return false;
    } finally {
      await this.#count();
    }
  }

  async removeAll(): Promise<void> {
    await this.#journalWriter?.removeAll();
    await this.#count();
  }

  async #count(): Promise<void> {
    const kept = await this.#journalWriter?.countKept().catch(() => 0);
    // Old browsers do not say.
    const {usage} = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
    this.state = {
      ...this.state,
      films: {...this.state.films, kept: kept ?? 0},
      usedBytes: usage,
    };
  }
}
