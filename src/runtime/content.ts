/**
 * Loads the compiled course, one file per thing, each at most once. A failed load is not
 * remembered, so asking again tries again.
 */
import type {Course, Lesson, Module} from '../domain/course.ts';

/** A file of the course did not arrive: bad line, session gone, or not in the package. */
export class ContentError extends Error {
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`The course file ${path} could not be loaded.`, {cause});
    this.name = 'ContentError';
    this.path = path;
  }
}

export class Content {
  readonly #language: string;
  readonly #loads = new Map<string, Promise<unknown>>();

  /** `language`: folder under `content/`, e.g. `lv`. */
  constructor(language: string) {
    this.#language = language;
  }

  course(): Promise<Course> {
    return this.#load<Course>(`content/${this.#language}/course.json`);
  }

  module(id: string): Promise<Module> {
    return this.#load<Module>(`content/${this.#language}/${id}.json`);
  }

  lesson(module: string, id: string): Promise<Lesson> {
    return this.#load<Lesson>(`content/${this.#language}/${module}/${id}.json`);
  }

  /** Ids of all interactions of the package by their fixed index. */
  interactionIds(): Promise<readonly string[]> {
    return this.#load<readonly string[]>('content/interactions.json');
  }

  #load<T>(path: string): Promise<T> {
    const known = this.#loads.get(path);
    // The build wrote and validated these files; their types are known from their path.
    if (known) return known as Promise<T>;
    const load = fetch(path)
      .then((response) => {
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        return response.json() as Promise<T>;
      })
      .catch((cause: unknown) => {
        this.#loads.delete(path);
        throw new ContentError(path, cause);
      });
    this.#loads.set(path, load);
    return load;
  }
}
