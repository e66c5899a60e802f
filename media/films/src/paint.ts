/** The films' colours: the tokens of src/components/tokens.css (light theme) and mixtures of them. */
const token = (name: string): string => `var(--kr-${name})`;

/** `share` per cent of the first colour. */
export const blend = (first: string, share: number, second: string): string =>
  `color-mix(in srgb, ${first} ${share}%, ${second})`;

export const paint = {
  bg: token('bg'),
  paper: token('surface'),
  floor: token('surface-2'),
  ink: token('text'),
  muted: token('muted'),
  line: token('line'),
  teal: token('accent'),
  deepTeal: token('accent-strong'),
  softTeal: token('accent-soft'),
  rust: token('warm'),
  softRust: token('warm-soft'),
  green: token('right'),
  softGreen: token('right-soft'),
  ochre: token('partly'),
  softOchre: token('partly-soft'),
  red: token('wrong'),
  softRed: token('wrong-soft'),
} as const;

export const mixed = {
  skin: blend(paint.rust, 36, paint.softRust),
  gold: blend(paint.ochre, 62, paint.softOchre),
  wood: blend(paint.rust, 48, paint.softOchre),
  sky: blend(paint.teal, 9, paint.softTeal),
  night: blend(paint.deepTeal, 72, paint.ink),
  wall: blend(paint.softOchre, 40, paint.bg),
  glass: blend(paint.teal, 26, paint.softTeal),
  grass: blend(paint.green, 26, paint.softGreen),
  grey: blend(paint.muted, 60, paint.paper),
} as const;

export const darker = (colour: string): string => blend(colour, 74, paint.ink);
export const lighter = (colour: string): string => blend(colour, 45, paint.paper);
