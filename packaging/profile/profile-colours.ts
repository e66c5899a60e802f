import {contrast, mixed, nearestThat, type Colour} from './contrast.ts';

export type Theme = 'light' | 'dark';
export const themes = ['light', 'dark'] as const;
/** Where the design system's colours stand, from the root. */
export const tokensFile = 'src/components/tokens.css';
/** Token without `--kr-` → colour, in one theme. */
export type Tokens = Readonly<Record<string, Colour>>;

/**
 * Every pair in which a colour of a profile takes part: what is seen, on what, and the contrast that
 * it needs by WCAG 2.2 AA (4.5 for text, 3 for lines and shapes).
 */
const pairs: readonly (readonly [seen: string, on: string, needs: number])[] = [
  ...['bg', 'surface', 'surface-2', 'accent-soft'].map((on) => ['accent', on, 4.5] as const),
  ...['bg', 'surface'].map((on) => ['accent-strong', on, 4.5] as const),
  ...['accent', 'accent-strong'].map((on) => ['on-accent', on, 4.5] as const),
  ...['text', 'muted', 'warm'].map((seen) => [seen, 'accent-soft', 4.5] as const),
  ['focus', 'accent-soft', 3],
  ['control-line', 'accent-soft', 3],
];

/** The design system's colours of both themes. @param css text of `tokensFile` */
export function tokensOf(css: string): Readonly<Record<Theme, Tokens>> {
  const found = [...css.matchAll(/--kr-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  const inTheme = (group: number) => Object.fromEntries(found.map((match) => [match[1], match[group]]));
  return {light: inTheme(2), dark: inTheme(3)};
}

/** The accent and what follows from it: its strong and its soft shade. */
function shadesOf(accent: Colour, theme: Theme, tokens: Tokens): Tokens {
  const strong = mixed(accent, theme === 'light' ? '#000000' : '#ffffff', 0.28);
  const soft = [0.88, 0.91, 0.94, 0.97].map((share) => mixed(accent, tokens['surface'] ?? '#ffffff', share));
  const shades = {'accent': accent, 'accent-strong': strong};
  // The strongest of the soft shades on which all that stands there is still clear.
  const clear = soft.find(
    (shade) => faintPairs({...tokens, ...shades, 'accent-soft': shade}, 'accent-soft').length === 0,
  );
  return {...shades, 'accent-soft': clear ?? soft[0] ?? accent};
}

/** A pair whose contrast is less than it needs. */
interface FaintPair {
  readonly seen: string;
  readonly on: string;
  readonly contrast: number;
  readonly needs: number;
}

/** The pairs that are too faint, all or those on one colour. */
function faintOf(tokens: Tokens, ground?: string): readonly FaintPair[] {
  return pairs.flatMap(([seen, on, needs]) => {
    if (ground !== undefined && on !== ground) return [];
    const found = contrast(tokens[seen] ?? '#000000', tokens[on] ?? '#000000');
    // Rounded down: 4.49 must not read as 4.5.
    return found < needs ? [{seen, on, contrast: Math.floor(found * 10) / 10, needs}] : [];
  });
}

/** The same as `accent on surface: 3.1, needs 4.5`. */
export const faintPairs = (tokens: Tokens, ground?: string): readonly string[] =>
  faintOf(tokens, ground).map(
    (pair) => `${pair.seen} on ${pair.on}: ${pair.contrast.toFixed(1)}, needs ${pair.needs}`,
  );

/** What is too faint with an accent, and, unless nothing is, the nearest accent with which nothing is. */
export function accentReport(
  accent: Colour,
  theme: Theme,
  tokens: Tokens,
): {readonly faint: readonly FaintPair[]; readonly nearest?: Colour} {
  const faint = (candidate: Colour) => faintOf({...tokens, ...shadesOf(candidate, theme, tokens)});
  const found = faint(accent);
  if (found.length === 0) return {faint: found};
  const nearest = nearestThat((candidate) => faint(candidate).length === 0, accent);
  return {faint: found, ...(nearest !== undefined && {nearest})};
}

/** The same in words; undefined when all is well. */
export function refusalOfAccent(accent: Colour, theme: Theme, tokens: Tokens): string | undefined {
  const {faint, nearest} = accentReport(accent, theme, tokens);
  if (faint.length === 0) return undefined;
  const told = faintPairs({...tokens, ...shadesOf(accent, theme, tokens)}).join('; ');
  const instead =
    nearest === undefined ? 'Choose another colour.' : `The nearest colour that passes is '${nearest}'.`;
  return `is ${accent}, which is too faint (${told}). ${instead}`;
}

/** `profile.css`: the accent's tokens in both themes. */
export function profileCss(
  accent: Readonly<Record<Theme, Colour>>,
  tokens: Readonly<Record<Theme, Tokens>>,
): string {
  const light = shadesOf(accent.light, 'light', tokens.light);
  const dark = shadesOf(accent.dark, 'dark', tokens.dark);
  const lines = Object.keys(light).map((name) => `--kr-${name}:light-dark(${light[name]},${dark[name]})`);
  return `:root{${lines.join(';')}}\n`;
}
