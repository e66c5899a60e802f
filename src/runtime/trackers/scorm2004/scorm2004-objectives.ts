import type {FilmState, ObjectiveState} from '../../tracker.ts';
import {fromDecimal, toDecimal} from '../decimal.ts';
import type {Field} from '../scorm/element-writer.ts';
import type {LmsLink} from '../scorm/lms-link.ts';
import {TakenIds} from '../scorm/taken-ids.ts';
import {plainId} from '../../../domain/standards/plain-id.ts';
import {toLocalizedString} from './scorm2004-interaction.ts';

/**
 * Objectives of a SCORM 2004 session. They are found by id, because an LMS may put its own (from the
 * manifest) first. Until one has something to send, the LMS is not asked about them at all.
 */
export class Scorm2004Objectives {
  readonly #link: LmsLink;
  readonly #language: string;
  /** Objective id → index; undefined before the LMS was asked, `none` when it has no objectives. */
  #indexes: Map<string, number> | 'none' | undefined;
  readonly #heldScores = new Map<string, number | undefined>();
  /** Film → share that an earlier session sent. */
  readonly #heldShares = new Map<string, number>();
  /** Objective that this session makes → the id that the LMS takes of it. */
  readonly #new = new Map<string, string>();
  readonly #takenIds: TakenIds;

  constructor(link: LmsLink, language: string) {
    this.#link = link;
    this.#takenIds = new TakenIds(link);
    this.#language = language;
  }

  /** Fields of all objectives that are finished or have a score. */
  fields(objectives: readonly ObjectiveState[]): Field[] {
    const told = objectives.filter(({finished, scoreRaw}) => finished || scoreRaw !== undefined);
    if (told.length === 0) return [];
    const indexes = (this.#indexes ??= this.#find());
    return indexes === 'none' ? [] : told.flatMap((objective) => this.#describe(objective, indexes));
  }

  /** Those of these objectives that are passed; undefined when the LMS holds none of them. */
  passed(ids: readonly string[]): ReadonlySet<string> | undefined {
    const indexes = (this.#indexes ??= this.#find());
    if (indexes === 'none' || !ids.some((id) => indexes.has(id))) return undefined;
    const isPassed = (id: string): boolean =>
      indexes.has(id) && this.#link.get(`cmi.objectives.${indexes.get(id)}.success_status`) === 'passed';
    return new Set(ids.filter(isPassed));
  }

  /** Fields of films: each is an objective of its own, whose measure is the share that was watched. */
  films(films: readonly FilmState[]): Field[] {
    if (films.length === 0) return [];
    const indexes = (this.#indexes ??= this.#find());
    return indexes === 'none' ? [] : films.flatMap((film) => this.#describeFilm(film, indexes));
  }

  #find(): Map<string, number> | 'none' {
    const count = fromDecimal(this.#link.get('cmi.objectives._count'));
    if (count === undefined) return 'none';
    const indexes = new Map<string, number>();
    for (let index = 0; index < count; index++) {
      indexes.set(this.#link.get(`cmi.objectives.${index}.id`), index);
    }
    return indexes;
  }

  #describe(objective: ObjectiveState, indexes: Map<string, number>): Field[] {
    const path = `cmi.objectives.${this.#indexOf(objective.id, indexes)}`;
    const fields: Field[] = [];
    const name = this.#new.get(objective.id);
    if (name !== undefined) {
      fields.push([`${path}.id`, name]);
      fields.push([`${path}.description`, toLocalizedString(objective.description, this.#language)]);
      if (!objective.finished) fields.push([`${path}.completion_status`, 'incomplete']);
    }
    if (objective.finished) {
      fields.push([`${path}.completion_status`, 'completed'], [`${path}.success_status`, 'passed']);
    }
    return [...fields, ...this.#score(objective, path)];
  }

  #describeFilm({id, description, scaledShare}: FilmState, indexes: Map<string, number>): Field[] {
    const path = `cmi.objectives.${this.#indexOf(id, indexes)}`;
    const name = this.#new.get(id);
    if (name === undefined && !this.#heldShares.has(id)) {
      this.#heldShares.set(id, fromDecimal(this.#link.get(`${path}.progress_measure`)) ?? 0);
    }
    if (scaledShare <= (this.#heldShares.get(id) ?? 0)) return [];
    const named: Field[] =
      name === undefined
        ? []
        : [
            [`${path}.id`, name],
            [`${path}.description`, toLocalizedString(description, this.#language)],
          ];
    return [...named, [`${path}.progress_measure`, toDecimal(scaledShare, 2)]];
  }

  #indexOf(id: string, indexes: Map<string, number>): number {
    // An earlier session may have had to leave its points and hyphens out.
    const found = indexes.get(id) ?? indexes.get(plainId(id));
    if (found !== undefined) return found;
    const index = indexes.size;
    // First: the LMS may throw.
    this.#new.set(id, this.#takenIds.nameAt(`cmi.objectives.${index}.id`, id));
    indexes.set(id, index);
    return index;
  }

  #score({id, scoreRaw}: ObjectiveState, path: string): Field[] {
    if (scoreRaw === undefined) return [];
    if (!this.#new.has(id) && !this.#heldScores.has(id)) {
      this.#heldScores.set(id, fromDecimal(this.#link.get(`${path}.score.raw`)));
    }
    const held = this.#heldScores.get(id);
    return held !== undefined && held >= scoreRaw ? [] : scoreFields(path, scoreRaw);
  }
}

/** The four score elements below `path`, for a score of 0..100. */
export function scoreFields(path: string, scoreRaw: number): Field[] {
  return [
    [`${path}.score.scaled`, toDecimal(scoreRaw / 100, 4)],
    [`${path}.score.raw`, toDecimal(scoreRaw, 2)],
    [`${path}.score.min`, '0'],
    [`${path}.score.max`, '100'],
  ];
}
