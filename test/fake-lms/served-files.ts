import type {LmsProfile} from '../../src/lms/profiles/lms-profile.ts';

/** Which of a package's files an LMS serves. `declared`: paths that the manifest names. */
export const servedFiles = (
  {servesDeclaredOnly}: LmsProfile,
  files: readonly string[],
  declared: readonly string[],
): readonly string[] => (servesDeclaredOnly ? files.filter((file) => declared.includes(file)) : files);
