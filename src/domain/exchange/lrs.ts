/** The record store that a site reports to, from its profile; the pages of `learn/` carry it in `<html data-lrs>`. */
export interface LrsAccess {
  /** Ends with a slash; statements go to `statements` below it. */
  readonly endpoint: string;
  /** Name and password of HTTP Basic. Everybody can read them in a static site: they may only write statements. */
  readonly key: string;
  readonly secret: string;
}

/** What `<html data-lrs>` says; undefined where the site reports to nobody. */
export function readLrsAccess(json: string | undefined): LrsAccess | undefined {
  // The build wrote it from the type.
  return json === undefined ? undefined : (JSON.parse(json) as LrsAccess);
}
