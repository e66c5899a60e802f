import type {Interaction} from '../../tracker.ts';
import type {Field} from './element-writer.ts';
import type {LmsLink} from './lms-link.ts';
import {TakenIds} from './taken-ids.ts';

export interface InteractionSlotsOptions {
  readonly link: LmsLink;
  /** See `TrackerOptions.interactionIds`. */
  readonly ids: () => readonly string[] | undefined;
  /** The answer's elements below `cmi.interactions.n.`, in the order to be set, id first. */
  readonly describe: (interaction: Interaction) => readonly Field[];
}

/**
 * Puts each first answer at its fixed index. An LMS takes index n only when 0 … n−1 exist: those not
 * answered yet are registered with their id alone. What the LMS supports is asked once, at the
 * first answer, and so is which ids it takes.
 */
export class InteractionSlots {
  readonly #options: InteractionSlotsOptions;
  readonly #takenIds: TakenIds;
  /** By index, in an order that the LMS takes: whatever came below one that is new was there, or stands before it. */
  readonly #fields = new Map<number, readonly Field[]>();
  readonly #answered = new Set<number>();
  #waiting: ReadonlySet<number> = new Set();
  #children: ReadonlySet<string> | undefined;
  /** Indexes that the LMS holds, or will hold with the fields given out. */
  #count = 0;

  constructor(options: InteractionSlotsOptions) {
    this.#options = options;
    this.#takenIds = new TakenIds(options.link);
  }

  /**
   * Fields of all answers by index. An answer above an index whose id is not known yet waits for a
   * later call.
   */
  fields(interactions: readonly Interaction[]): Field[] {
    if (interactions.length === 0 || !this.#supported().has('id')) return [];
    const placed = interactions
      .map((interaction) => ({interaction, index: this.#indexOf(interaction)}))
      .filter(({index}) => index >= 0);
    for (const {interaction, index} of placed) {
      if (this.#answered.has(index) || !this.#registerBelow(index)) continue;
      this.#put(index, this.#options.describe(interaction));
      // Only now: an LMS that throws has got nothing of it.
      this.#answered.add(index);
    }
    const waiting = placed.filter(({index}) => !this.#answered.has(index));
    this.#waiting = new Set(waiting.map(({interaction}) => interaction.index));
    return [...this.#fields.values()].flat();
  }

  /** Indexes of the answers that were given to `fields` last and wait for a later call. */
  get waiting(): ReadonlySet<number> {
    return this.#waiting;
  }

  /** An answer given before a content update has its question's old index; −1: the question is gone. */
  #indexOf({id, index}: Interaction): number {
    const ids = this.#options.ids();
    return !ids || ids[index] === id ? index : ids.indexOf(id);
  }

  #supported(): ReadonlySet<string> {
    if (this.#children) return this.#children;
    const {link} = this.#options;
    this.#children = new Set(link.get('cmi.interactions._children').split(','));
    if (this.#children.has('id')) this.#count = Number(link.get('cmi.interactions._count')) || 0;
    return this.#children;
  }

  /** Returns false when an id on the way is unknown. */
  #registerBelow(index: number): boolean {
    while (this.#count < index) {
      const id = this.#options.ids()?.[this.#count];
      if (id === undefined) return false;
      this.#put(this.#count, [['id', id]]);
    }
    return true;
  }

  #put(index: number, described: readonly Field[]): void {
    const path = `cmi.interactions.${index}`;
    const fields = described
      .filter(([name]) => this.#supported().has(name.split('.', 1)[0] ?? ''))
      .map(([name, value, ...plainer]): Field => {
        if (name === 'id') return [`${path}.id`, this.#takenIds.nameAt(`${path}.id`, value)];
        return [`${path}.${name}`, name.endsWith('.id') ? this.#takenIds.nameOf(value) : value, ...plainer];
      });
    this.#fields.set(index, fields);
    this.#count = Math.max(this.#count, index + 1);
  }
}
