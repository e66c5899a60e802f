interface Claim {
  readonly owner: object;
  readonly begin: () => void;
}

/** One lock for all pages of a device, as `navigator.locks` is: a page that dies lets go of it. */
export class DeviceLocks {
  readonly #waiting: Claim[] = [];
  #holder: object | undefined;

  request(owner: object, work: () => Promise<void>): Promise<void> {
    return new Promise((done, fail) => {
      const begin = () => {
        this.#holder = owner;
        work()
          .then(done, fail)
          .finally(() => this.#free(owner));
      };
      this.#waiting.push({owner, begin});
      this.#next();
    });
  }

  release(owner: object): void {
    this.#waiting.splice(0, Infinity, ...this.#waiting.filter((claim) => claim.owner !== owner));
    this.#free(owner);
  }

  #free(owner: object): void {
    if (this.#holder !== owner) return;
    this.#holder = undefined;
    this.#next();
  }

  #next(): void {
    if (this.#holder === undefined) this.#waiting.shift()?.begin();
  }
}
