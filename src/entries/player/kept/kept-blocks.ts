/** Short texts by name that this device keeps for the learner. */
export interface KeptTexts {
  /** '' when there is none. */
  read(name: string): string;
  keep(name: string, text: string): unknown;
}

/** More than anybody has open. */
const mostLessons = 20;
const name = 'blocks';

/**
 * At which block the learner was in which lesson, as this device saw it: a help for the way back, which no answer
 * and no other device depends on.
 *
 *     blocks → {"attempt":"0f3a…","blocks":{"definitions/law":"norms"}}
 */
export class KeptBlocks {
  readonly #texts: KeptTexts;
  readonly #attempt: string;
  readonly #blocks: Map<string, string>;

  /** @param attempt a new attempt begins at the top of each lesson */
  constructor(texts: KeptTexts, attempt: string) {
    this.#texts = texts;
    this.#attempt = attempt;
    this.#blocks = new Map(parse(texts.read(name), attempt));
  }

  /** `module/lesson` → id of the block; the one seen last comes last. */
  get all(): ReadonlyMap<string, string> {
    return this.#blocks;
  }

  keep(lesson: string, block: string): void {
    if (this.#blocks.get(lesson) === block) return;
    this.#blocks.delete(lesson);
    this.#blocks.set(lesson, block);
    const [oldest] = this.#blocks.keys();
    if (this.#blocks.size > mostLessons && oldest !== undefined) this.#blocks.delete(oldest);
    const blocks = Object.fromEntries(this.#blocks);
    this.#texts.keep(name, JSON.stringify({attempt: this.#attempt, blocks}));
  }
}

/** Anything that is not ours counts as nothing. */
function parse(json: string, attempt: string): readonly (readonly [string, string])[] {
  try {
    const {attempt: of, blocks}: {attempt?: unknown; blocks?: unknown} = {...JSON.parse(json || '{}')};
    if (of !== attempt || typeof blocks !== 'object' || blocks === null) return [];
    return Object.entries(blocks).flatMap(([lesson, block]) =>
      typeof block === 'string' ? [[lesson, block] as const] : [],
    );
  } catch {
    return [];
  }
}
