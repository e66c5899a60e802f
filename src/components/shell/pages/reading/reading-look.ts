/**
 * What choices of a reader make of the design system: CSS properties of the page, set on top of the tokens. Only what
 * differs from it, so that nothing is kept where nothing was chosen. Colours of high contrast stand here, since no launch
 * carries them.
 */
import type {ReadingChoices} from '../../../../domain/pages/reading.ts';

type Look = Readonly<Record<string, string>>;

/** In a narrow window the bar's letters stay as they were: in three lines it would leave little of an LMS's frame. */
const letters = (times: number): Look => ({
  'font-size': `calc((1rem + 0.25vw) * ${times})`,
  '--kr-bar-zoom': String(1 / times),
});

const sizes: Record<ReadingChoices['size'], Look> = {normal: {}, large: letters(1.2), largest: letters(1.45)};

const spacings: Record<ReadingChoices['spacing'], Look> = {
  normal: {},
  wide: {
    '--kr-leading': '1.9',
    'line-height': '1.9',
    'letter-spacing': '0.03em',
    'word-spacing': '0.1em',
    '--kr-space-3': '1rem',
  },
};

const widths: Record<ReadingChoices['width'], Look> = {
  normal: {},
  narrow: {'--kr-measure': '32rem'},
  wide: {'--kr-measure': '56rem'},
};

const legible = "Andika, 'Segoe UI', system-ui, sans-serif";
const fonts: Record<ReadingChoices['font'], Look> = {
  system: {},
  legible: {'--kr-font': legible, '--kr-font-heading': legible},
};

const themes: Record<ReadingChoices['theme'], Look> = {
  auto: {},
  light: {'color-scheme': 'light'},
  dark: {'color-scheme': 'dark'},
};

const contrasts: Record<ReadingChoices['contrast'], Look> = {
  normal: {},
  high: {
    '--kr-bg': 'light-dark(#ffffff, #000000)',
    '--kr-surface': 'light-dark(#ffffff, #000000)',
    '--kr-surface-2': 'light-dark(#f4f4f4, #141414)',
    '--kr-text': 'light-dark(#000000, #ffffff)',
    '--kr-muted': 'light-dark(#262626, #e6e6e6)',
    '--kr-line': 'light-dark(#595959, #a6a6a6)',
    '--kr-control-line': 'light-dark(#000000, #ffffff)',
    '--kr-accent': 'light-dark(#00343f, #b3f1fb)',
    '--kr-accent-strong': 'light-dark(#000000, #ffffff)',
    '--kr-on-accent': 'light-dark(#ffffff, #000000)',
    '--kr-warm': 'light-dark(#5c2600, #ffd3b0)',
    '--kr-right': 'light-dark(#06401c, #b8f5ca)',
    '--kr-partly': 'light-dark(#473300, #ffe9a3)',
    '--kr-wrong': 'light-dark(#6b0f0f, #ffcfcb)',
  },
};

const motions: Record<ReadingChoices['motion'], Look> = {auto: {}, none: {'--kr-motion': 'none'}};

/** Property → value. */
export const lookOf = (choices: ReadingChoices): Look => ({
  ...sizes[choices.size],
  ...spacings[choices.spacing],
  ...widths[choices.width],
  ...fonts[choices.font],
  ...themes[choices.theme],
  ...contrasts[choices.contrast],
  ...motions[choices.motion],
});
