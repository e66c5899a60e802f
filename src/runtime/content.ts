/**
 * Loads the compiled course, one file per thing, each at most once. A failed load is not
 * remembered, so asking again tries again.
 */
import type {Changes} from '../domain/pages/changes.ts';
import type {Course, Lesson, Module} from '../domain/course/course.ts';
import type {FilmCredits} from '../domain/pages/film-credits.ts';
import type {Glossary} from '../domain/pages/glossary.ts';
import type {Help} from '../domain/pages/help.ts';
import type {Institutions} from '../domain/pages/institution.ts';
import type {Leaflet} from '../domain/pages/leaflet.ts';
import type {Reporting} from '../domain/pages/reporting.ts';
import type {Resources, SourceIndex} from '../domain/pages/resources.ts';
import type {ReturnBank} from '../domain/return/return-bank.ts';
import type {Seminar} from '../domain/pages/seminar.ts';
import type {SearchIndex} from '../domain/pages/search.ts';
import type {TrainerPages} from '../domain/pages/trainer-pages.ts';

/** A file of the course did not arrive: bad line, session gone, or not in the package. */
export class ContentError extends Error {
  readonly path: string;
  /** True where the server said that there is no such file. */
  readonly isMissing: boolean;
  constructor(path: string, cause: unknown) {
    super(`The course file ${path} could not be loaded.`, {cause});
    this.name = 'ContentError';
    this.path = path;
    this.isMissing = cause instanceof Error && cause.cause === 404;
  }
}

/** Pages that only a lazy part asks for, by the names of their files. */
interface PageFiles {
  /** Whose films are shown. */
  readonly 'credits': FilmCredits;
  readonly 'leaflet': Leaflet;
  readonly 'resources': Resources;
  /** In the package "return" alone. */
  readonly 'return-items': ReturnBank;
  readonly 'seminar': Seminar;
  readonly 'sources': SourceIndex;
}

/** The text of a file that is here already, by its path from the page. */
export type Given = (path: string) => string | undefined;

export class Content {
  /** Of what is asked for from now on. */
  language: string;
  readonly #folder: string;
  readonly #given: Given;
  readonly #loads = new Map<string, Promise<unknown>>();

  /**
   * @param language folder of one language, e.g. `lv`
   * @param folder in which the folders of the languages stand, relative to the page
   * @param given what the page brings along
   */
  constructor(language: string, folder = 'content', given: Given = () => undefined) {
    this.language = language;
    this.#folder = folder;
    this.#given = given;
  }

  course(): Promise<Course> {
    return this.#loadPart<Course>('course');
  }

  module(id: string): Promise<Module> {
    return this.#loadPart<Module>(id);
  }

  lesson(module: string, id: string): Promise<Lesson> {
    return this.#loadPart<Lesson>(`${module}/${id}`);
  }

  glossary(): Promise<Glossary> {
    return this.#loadPart<Glossary>('glossary');
  }

  help(): Promise<Help> {
    return this.#loadPart<Help>('help');
  }

  institutions(): Promise<Institutions> {
    return this.#loadPart<Institutions>('roles');
  }

  /** When one has to report. */
  reporting(): Promise<Reporting> {
    return this.#loadPart<Reporting>('reporting');
  }

  /** What changed since somebody finished. */
  changes(): Promise<Changes> {
    return this.#loadPart<Changes>('changes');
  }

  page<N extends keyof PageFiles>(name: N): Promise<PageFiles[N]> {
    return this.#loadPart<PageFiles[N]>(name);
  }

  search(): Promise<SearchIndex> {
    return this.#loadPart<SearchIndex>('search');
  }

  /** What a trainer prints for one module. */
  trainer(module: string): Promise<TrainerPages> {
    return this.#loadPart<TrainerPages>(`${module}.trainer`);
  }

  /** Ids of all interactions of the package by their fixed index. */
  interactionIds(): Promise<readonly string[]> {
    return this.#load<readonly string[]>(`${this.#folder}/interactions.json`);
  }

  /** Address of the drawings of the start pages. */
  get covers(): string {
    return `${this.#folder}/covers.svg`;
  }

  #loadPart<T>(name: string): Promise<T> {
    return this.#load<T>(`${this.#folder}/${this.language}/${name}.json`);
  }

  #load<T>(path: string): Promise<T> {
    const known = this.#loads.get(path);
    // The build wrote and validated these files; their types are known from their path.
    if (known) return known as Promise<T>;
    const load = this.#read<T>(path).catch((cause: unknown) => {
      this.#loads.delete(path);
      throw new ContentError(path, cause);
    });
    this.#loads.set(path, load);
    return load;
  }

  async #read<T>(path: string): Promise<T> {
    const given = this.#given(path);
    if (given !== undefined) return JSON.parse(given) as T;
    const response = await fetch(path);
    const {ok, status} = response;
    if (!ok) throw new Error(`HTTP ${status}`, {cause: status});
    return response.json() as Promise<T>;
  }
}
