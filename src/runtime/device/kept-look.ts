/** How the course looks on this device, as CSS properties of the page: all that a launch needs of the reading settings. */
export const lookKey = 'kr.look';

/** Property → value; none where nothing was chosen, or the browser does not say. */
export function readLook(key = lookKey): Readonly<Record<string, string>> {
  try {
    return {...JSON.parse(localStorage.getItem(key) ?? '{}')};
  } catch {
    return {};
  }
}
