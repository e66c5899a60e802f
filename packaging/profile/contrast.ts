/** `#rrggbb`. */
export type Colour = string;

type Channels = readonly [number, number, number];

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** `share` (0..1) of the second colour in the first. */
export function mixed(a: Colour, b: Colour, share: number): Colour {
  const from = channels(a);
  const to = channels(b);
  const parts = from.map((value, i) => Math.round(value + ((to[i] ?? 0) - value) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour nearest to `colour` that passes, darker or lighter; undefined when neither end does. */
export function nearestThat(passes: (candidate: Colour) => boolean, colour: Colour): Colour | undefined {
  const steps = Array.from({length: 201}, (_, i) => i / 200);
  const found = ['#000000', '#ffffff'].flatMap(
    (end) => steps.map((share) => mixed(colour, end, share)).find(passes) ?? [],
  );
  return found.toSorted((a, b) => distance(a, colour) - distance(b, colour))[0];
}

function distance(a: Colour, b: Colour): number {
  const from = channels(a);
  return Math.hypot(...channels(b).map((value, i) => value - (from[i] ?? 0)));
}

function luminance(colour: Colour): number {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function channels(colour: Colour): Channels {
  const at = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}
