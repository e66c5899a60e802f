/** A file that every package has. */
const smallFile = 'about.json';

/**
 * Whether the server that the page came from answers at all: a look past the browser's own belief,
 * which does not notice a tunnel or a switched-off router.
 */
export function isServerReachable(): Promise<boolean> {
  return fetch(smallFile, {method: 'HEAD', cache: 'no-store'}).then(
    () => true,
    () => false,
  );
}
