/** A package that somebody has downloaded: with which content it was made. */
import {unzipSync} from 'fflate';

/** Bytes of the zip, and of a file that is read of it. */
const most = {zip: 200_000_000, file: 2_000_000} as const;
/** Of one SCO, or of one of several beside each other. */
const coursePattern = /^content\/(?:[a-z][a-z0-9-]*\/)?[a-z]{2}\/course\.json$/;

/**
 * The revision of the content in a package: 0 where it is older than the first; undefined for what is no package that
 * carries this course.
 * @param course id of the course
 */
export function packageRevision(zip: Uint8Array, course: string): number | undefined {
  if (zip.length > most.zip) return undefined;
  try {
    const files = unzipSync(zip, {
      filter: ({name, originalSize}) => originalSize <= most.file && coursePattern.test(name),
    });
    const courses = Object.values(files).map(
      (bytes) =>
        JSON.parse(new TextDecoder().decode(bytes)) as {
          readonly id?: unknown;
          readonly revision?: unknown;
        } | null,
    );
    const [own] = courses.filter((each) => each?.id === course);
    if (!own) return undefined;
    return typeof own.revision === 'number' ? own.revision : 0;
  } catch {
    // No zip, or files that only look like ours.
    return undefined;
  }
}
