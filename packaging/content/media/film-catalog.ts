import type {FilmCredit, VideoBlock} from '../../../src/domain/blocks/video/video-block.ts';
import {hostedId} from '../../../src/domain/blocks/video/video-host.ts';
import {didYouMean} from '../did-you-mean.ts';
import {placesOf, readPage, type PageSetting, type PageWords} from '../pages/page-words.ts';
import type {Passage} from '../compile/passage.ts';
import type {Place} from '../problems.ts';
import {YamlFile} from '../read/read-yaml.ts';
import {creditSchema, fillSchema, seminarFilmSchema, type Fills, type PlacedFill} from '../schemas/videos.ts';
import {readFilm} from './film-files.ts';
import {isOwnFilmPlace, lessonNaming, ownFilmPlacesIn} from '../../../src/domain/course/own-media.ts';
import type {Films, ShelvedFilm} from './shelved-film.ts';

export interface ShelfSetting extends PageSetting {
  /** Languages of the package. */
  readonly languages: readonly string[];
  /** What a profile puts into places; it wins over `media/videos.yaml`. */
  readonly fills: Fills;
  /** False for a package whose lessons have texts in the place of films; `own`: only those of a municipality's own lessons are shown. */
  readonly shown: boolean | 'own';
}

const creditsFile = 'media/credits.yaml';
const fillsFile = 'media/videos.yaml';

/**
 * All films of one language: our own by their name (`media/films/`), those of the seminar by the name
 * of their place (`modules/videos.yaml`, and what fills it).
 */
export class FilmCatalog implements Films {
  /** What is said of the seminar's films, for the checks. */
  readonly passages: readonly Passage[];
  readonly #setting: ShelfSetting;
  readonly #about: ReadonlyMap<string, NonNullable<VideoBlock['about']>>;
  readonly #fills: Fills;
  readonly #credits: YamlFile | undefined;

  constructor(setting: ShelfSetting) {
    this.#setting = setting;
    const files = readPage('videos', setting);
    this.#about = files ? aboutFilms(files, setting) : new Map();
    this.passages = files?.words.passages ?? [];
    this.#credits = optionalYaml(creditsFile, setting);
    this.#fills = new Map([...this.#filled(), ...setting.fills]);
    for (const [slot, {place}] of setting.fills) {
      if (!isOwnFilmPlace(slot)) this.about(slot, place());
      else if (lessonNaming(slot, this.#lessons) === undefined) this.#reportUnnamed(slot, place());
    }
  }

  isShown(slot = ''): boolean {
    const {shown} = this.#setting;
    return shown === 'own' ? isOwnFilmPlace(slot) : shown;
  }

  /** A film of our own; undefined, and reported, when it is not there. */
  own(name: string, place: Place): ShelvedFilm | undefined {
    const path = `films/${name}.mp4`;
    const found = readFilm(path, place, this.#filmSetting());
    const credit = found && this.#creditOf(path);
    return found && credit && {film: {...found.film, ...credit}, cues: found.cues};
  }

  /** What is known of the film of a place; undefined, and reported, when there is no such place. */
  about(slot: string, place: Place): VideoBlock['about'] {
    // All that is to be said of it stands in its lesson.
    if (isOwnFilmPlace(slot)) return undefined;
    const about = this.#about.get(slot);
    if (!about)
      this.#setting.problems.add(
        place,
        'target-unknown',
        `modules/videos.yaml has no place "${slot}".${didYouMean(slot, [...this.#about.keys()])} Add it there, or correct the name.`,
      );
    return about;
  }

  inSlot(slot: string, spoken: string, from: Place): ShelvedFilm | undefined {
    const filled = this.#fills.get(slot);
    if (!filled) {
      if (isOwnFilmPlace(slot)) this.#reportEmpty(slot, from);
      return undefined;
    }
    const {fill, place} = filled;
    const {author, licence, file} = fill;
    const host = fill.youtube === undefined ? 'vimeo' : 'youtube';
    if (file === undefined) {
      const id = hostedId(host, fill[host] ?? '') ?? '';
      return {film: {kind: 'hosted', host, id, author, licence}, cues: []};
    }
    const found = readFilm(file, place('file'), this.#filmSetting(spoken));
    return found && {film: {...found.film, author, licence}, cues: found.cues};
  }

  /** Files of all lessons that the profile adds, those of modules that it leaves out, too. */
  get #lessons(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#setting.course.content);
  }

  #reportUnnamed(slot: string, place: Place): void {
    const hint = didYouMean(slot, ownFilmPlacesIn(this.#lessons));
    this.#setting.problems.add(
      place,
      'target-unknown',
      `No lesson of the profile has a film "slot: ${slot}".${hint} Add it there, correct the name, or take the film away.`,
    );
  }

  #reportEmpty(slot: string, place: Place): void {
    const hint = didYouMean(slot, [...this.#fills.keys()]);
    this.#setting.problems.add(
      place,
      'media-missing',
      `The profile puts no film here.${hint} Write under its "videos": {${slot}: {file: …, author: …, licence: …}}, or "youtube" or "vimeo" in the place of "file".`,
    );
  }

  #filmSetting(language = this.#setting.language) {
    const {course, problems, languages} = this.#setting;
    const others = languages.filter((each) => each !== language);
    return {content: course.content, problems, languages: [language, ...others]};
  }

  #creditOf(path: string): FilmCredit | undefined {
    const credit = this.#credits?.valueAt([path]);
    if (credit !== undefined) return this.#credits?.read(creditSchema, this.#setting.problems, [path]);
    this.#setting.problems.add(
      {file: creditsFile, line: 1},
      'credit-missing',
      `"${path}" has no credit. Write its author and licence here, by this path.`,
    );
    return undefined;
  }

  /** What `media/videos.yaml` fills; places that do not exist are reported. */
  #filled(): readonly (readonly [string, PlacedFill])[] {
    const yaml = optionalYaml(fillsFile, this.#setting);
    if (!yaml) return [];
    return yaml.keys().flatMap((slot) => {
      const place: PlacedFill['place'] = (...inner) => yaml.place([slot, ...inner]);
      this.about(slot, place());
      const fill = yaml.read(fillSchema, this.#setting.problems, [slot]);
      return fill ? [[slot, {fill, place}] as const] : [];
    });
  }
}

function aboutFilms(
  {yaml, words}: {yaml: YamlFile; words: PageWords},
  {problems}: ShelfSetting,
): ReadonlyMap<string, NonNullable<VideoBlock['about']>> {
  const sections = words.pair(placesOf(yaml, yaml.keys()));
  return new Map(
    [...sections].map(([slot, section]) => {
      yaml.read(seminarFilmSchema, problems, [slot]);
      const own = words.wordsOf(section, {hasKeys: false});
      return [slot, {title: own.heading, text: own.neededBody()}] as const;
    }),
  );
}

/** Undefined, too, when the course has no such file. */
function optionalYaml(file: string, {course, problems}: ShelfSetting): YamlFile | undefined {
  return course.content.has(file) ? YamlFile.readFrom(course.content, file, problems) : undefined;
}
