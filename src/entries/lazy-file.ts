/**
 * Gives what the build puts around each `import()` (`packaging/build/lazy-together.ts`). Firefox and WebKit never ask again for a
 * module that did not arrive once, nor for one that imports it: "try again" would do nothing until the page is loaded anew, and a
 * cmi5 launch cannot be. There the files are fetched first, and imported when all have arrived. Chromium asks again by itself
 * and is spared the second request.
 *
 * @param folder address of all lazy files
 * @param always names of those that each of them imports
 */
export function lazyFrom(folder: string, ...always: readonly string[]) {
  /** By name: those on their way, or there. */
  const arriving = new Map<string, Promise<string>>();
  const arrive = async (name: string) => {
    const response = await fetch(folder + name);
    // A login page is no script: an engine would keep that, too.
    if (!response.ok || !/script/.test(response.headers.get('content-type') ?? '')) throw new Error(name);
    return response.text();
  };
  return async <T>(load: () => Promise<T>): Promise<T> => {
    // The text of what loads names the files.
    const names = 'chrome' in window ? null : String(load).match(/[\w-]+\.js/g);
    try {
      await Promise.all(
        (names?.concat(always) ?? []).map((name) => {
          const there = arriving.get(name) ?? arrive(name);
          arriving.set(name, there);
          return there;
        }),
      );
      return await load();
    } catch (cause) {
      arriving.clear();
      throw cause;
    }
  };
}
