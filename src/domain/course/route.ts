/**
 * Where one is: in the course (`#/`, `#/module`, `#/module/lesson`, `#/module/lesson/block`) or on one of the pages beside it
 * (`#/page/glossary`, `#/page/glossary/consent`). No module may be called `page`.
 */
export type Route = CoursePlace | PagePlace;

export interface CoursePlace {
  readonly module?: string;
  readonly lesson?: string;
  readonly block?: string;
  readonly page?: undefined;
  readonly part?: undefined;
}

export interface PagePlace {
  readonly page: string;
  /** What the page is about or where on it to go, e.g. a term, a module, the words of a search; any text. */
  readonly part?: string;
}

/** Reads a location hash; anything that is not a place of the course is the start. */
export function parseRoute(hash: string): Route {
  const page = /^#\/page\/([a-z][a-z0-9-]*)(?:\/([^/]*))?$/.exec(hash);
  if (page?.[1]) return page[2] ? {page: page[1], part: decoded(page[2])} : {page: page[1]};
  const [module, ...inside] = /^#\/[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*){0,2}$/.test(hash)
    ? hash.slice('#/'.length).split('/')
    : [];
  if (!module) return {};
  const [lesson, block] = inside;
  return {module, ...(lesson && {lesson}), ...(block && {block})};
}

/** The address of a place, to be used as `href`. */
export function hrefOf(route: Route): string {
  const parts =
    route.page === undefined
      ? [route.module, route.lesson, route.block]
      : ['page', route.page, route.part === undefined ? undefined : encodeURIComponent(route.part)];
  return `#/${parts.filter(Boolean).join('/')}`;
}

/** The way to a place over the question for one's institution, where that is still to be asked. */
export function startHref(place: CoursePlace, asksRole: boolean): string {
  const href = hrefOf(place);
  return asksRole ? hrefOf({page: 'role', part: href.slice('#/'.length)}) : href;
}

/** As written, where a percent sign stands alone: somebody typed the address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
