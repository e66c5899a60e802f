/** How long a page of the course may take to come, in looks at it and milliseconds between them. */
const looks = {most: 40, everyMs: 100} as const;

/**
 * Scrolls a page of the course to where one of these words stands by itself, and draws a line around that place.
 * Resolves when it is done, or nothing was found.
 */
export async function showWords(page: Window, wanted: readonly string[]): Promise<void> {
  const names = new Set(wanted.filter((name) => name !== ''));
  if (names.size === 0) return;
  for (let look = 0; look < looks.most; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, looks.everyMs));
    // The frame may be gone, or show another package.
    if (page.closed) return;
    const found = groupOf(placeOf(page.document, names));
    if (!found) continue;
    found.scrollIntoView({block: 'center'});
    found.style.outline = '3px solid currentColor';
    found.style.outlineOffset = '4px';
    return;
  }
}

/** The first heading or line whose whole text is one of these, however deep in shadow roots; headings come first. */
function placeOf(root: Document | ShadowRoot, names: ReadonlySet<string>): HTMLElement | undefined {
  const all = elementsIn(root);
  const isNamed = (each: HTMLElement) => names.has(each.textContent.trim());
  return (
    all.find((each) => /^H[1-6]$/.test(each.tagName) && isNamed(each)) ??
    all.findLast((each) => each.tagName === 'P' && isNamed(each))
  );
}

function elementsIn(root: Document | ShadowRoot): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? elementsIn(each.shadowRoot) : []),
  ]);
}

/** A heading stands for what is under it. */
const groupOf = (place: HTMLElement | undefined): HTMLElement | undefined =>
  place && /^H[1-6]$/.test(place.tagName) ? (place.closest('section') ?? place) : place;
