/** Where in the course one is: `#/`, `#/module`, `#/module/lesson`. */
export interface Route {
  readonly module?: string;
  readonly lesson?: string;
}

/** Reads a location hash; anything that is not a place of the course is the start. */
export function parseRoute(hash: string): Route {
  const match = /^#\/([a-z][a-z0-9-]*)?(?:\/([a-z][a-z0-9-]*))?$/.exec(hash);
  const [, module, lesson] = match ?? [];
  if (!module) return {};
  return lesson ? {module, lesson} : {module};
}

/** The address of a place, to be used as `href`. */
export function hrefOf(route: Route): string {
  return `#/${[route.module, route.lesson].filter(Boolean).join('/')}`;
}
