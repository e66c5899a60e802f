/**
 * Gives what the build puts around each `import()`. Firefox and WebKit never ask again for a module that did not arrive once, nor
 * for one that imports it: "try again" would do nothing until the page is loaded anew, and a cmi5 launch cannot be. There the
 * files are fetched first, and imported when all have arrived. Chromium asks again by itself and is spared the second request.
 *
 * @param folder address of all lazy files
 * @param always names of those that each of them imports
 */
export function lazyFrom(folder: string, ...always: readonly string[]) {
  /** By name: those that were fetched whole. */
  const arrived = new Set<string>();
  return async <T>(load: () => Promise<T>): Promise<T> => {
    // The text of what loads names the files.
    const names = String(load).match(/[\w-]+\.js/g);
    if (names && !('chrome' in window))
      await Promise.all(
        names.concat(always).map(async (name) => {
          if (arrived.has(name)) return;
          const response = await fetch(folder + name);
          if (!response.ok) throw new Error(name);
          await response.text();
          arrived.add(name);
        }),
      );
    return load();
  };
}
