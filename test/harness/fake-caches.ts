/** Caches of a browser, as far as pages of the site ask for them. */
export interface FakeCaches {
  /** Name of a cache → address → answer. */
  readonly all: ReadonlyMap<string, ReadonlyMap<string, Response>>;
  readonly caches: CacheStorage;
}

/** @param room for so many answers in all: after that nothing more can be put there */
export function fakeCaches(room = Infinity): FakeCaches {
  const all = new Map<string, Map<string, Response>>();
  const isFull = () => [...all.values()].reduce((sum, {size}) => sum + size, 0) >= room;
  const caches = {
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    open: (name: string) => {
      const answers = all.get(name) ?? new Map<string, Response>();
      all.set(name, answers);
      return Promise.resolve({
        match: (address: string) => Promise.resolve(answers.get(address)?.clone()),
        delete: (address: string) => Promise.resolve(answers.delete(address)),
        put: (address: URL | string, answer: Response) =>
          isFull()
            ? Promise.reject(new DOMException('No room.', 'QuotaExceededError'))
            : Promise.resolve(void answers.set(String(address), answer)),
      });
    },
  };
  // Only what is asked for here.
  return {all, caches: caches as unknown as CacheStorage};
}
