/** One municipality's changes as they stand on its disk; `npm run package -- --profile ID` reads the very same files. */
export interface PackageDraft {
  /** Small letters, digits and hyphens; part of the zip's name. `default`: the course without a profile, the rest is not read. */
  readonly id: string;
  /** Text of `packaging/profiles/<id>.yaml`. `profileText` makes it of values. */
  readonly yaml: string;
  /** What the profile names, by path from the root: `media/profiles/<id>/logo.svg`, `media/<film>.mp4`, `.poster.webp`, `.lv.vtt`, pictures of its lessons; its own words, `packaging/profiles/<id>/words/…`; and its own lessons, `packaging/profiles/<id>/lessons/…`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Plain data, as in YAML and JSON. */
export interface ProfileValues {
  readonly [field: string]: ProfileValue;
}
export type ProfileValue = string | number | boolean | readonly ProfileValue[] | ProfileValues;

/** What a film that a municipality puts into a place of the course, and the picture before it, may have at most. */
export const mostFilmBytes = 8_000_000;
export const mostPosterBytes = 150_000;
/** The same of a picture in a lesson, and its longer side in pixels. */
export const mostPictureBytes = 400_000;
export const mostPictureSide = 2048;
