const keepers = new WeakMap<object, object>();

/** With what is parsed of a content kept? With an object that goes when nobody has the content any more. */
export function keeperOf(content: object): object {
  const known = keepers.get(content);
  if (known) return known;
  const keeper = {};
  keepers.set(content, keeper);
  return keeper;
}

/** What was parsed of `earlier` need not be parsed again where a file of `content` has the same text. */
export function keepParsed(content: object, earlier: object): void {
  keepers.set(content, keeperOf(earlier));
}
