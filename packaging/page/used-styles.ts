/** Style sheets of a page that stays as it is, without rules for classes that it does not have, nor for boxes that nothing fills. */

const rule = /([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/**
 * @param css without comments, as `withoutAir` leaves it
 * @param html what it is for
 */
export function usedStyles(css: string, html: string): string {
  const classes = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  // Where no rule gives it content there is no box before or after an element, and still a browser looks for one at each.
  const hasBoxes = /[{;]content:/.test(css);
  const isUsed = (selector: string): boolean =>
    (hasBoxes || (!selector.includes('::before') && !selector.includes('::after'))) &&
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].every(([, name = '']) => classes.has(name));
  const used = (text: string): string =>
    text.replaceAll(rule, (whole: string, prelude: string, body: string) => {
      if (prelude.startsWith('@media')) {
        const inside = used(body);
        return inside === '' ? '' : `${prelude}{${inside}}`;
      }
      // What stands in brackets may be what must not be there.
      if (/[@(]/.test(prelude)) return whole;
      const kept = prelude.split(',').filter(isUsed);
      return kept.length === 0 ? '' : `${kept.join()}{${body}}`;
    });
  return used(css);
}
