/** Beside vite's manifest: the names of the npm packages of which something is in the bundle, sorted. */
export const bundledPackagesFile = '.vite/packages.json';
