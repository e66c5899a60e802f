/** Reproducible chance: the same seed walks the same way on every machine. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ n < 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** 0 … count − 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  isOne(inHowMany: number): boolean {
    return this.below(inHowMany) === 0;
  }

  /** One of the things, each as likely as its weight. */
  pick<T>(things: readonly (readonly [weight: number, thing: T])[]): T {
    let place = this.next() * things.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, thing] of things) {
      place -= weight;
      if (place < 0) return thing;
    }
    throw new Error('There is nothing to pick from.');
  }

  one<T>(things: readonly T[]): T {
    return this.pick(things.map((thing) => [1, thing]));
  }
}
