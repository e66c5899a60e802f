/** Part of the address under which the Moodle app, and others that show files of the device so, play a package. */
const appFolder = '/_app_file_/';

/**
 * An LMS's app plays this package from the device: what its API takes lies in the app until that is on line. Only the
 * address tells; the app's API answers "true" either way.
 */
export const isInApp = (): boolean => location.pathname.startsWith(appFolder);
