/** Time into movement. Every function is pure: the same second gives the same number. */

export const clamp = (x: number, low = 0, high = 1): number => Math.min(high, Math.max(low, x));

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** 0..1 → 0..1, slow at both ends. */
export const ease = (x: number): number => x * x * x * (x * (x * 6 - 15) + 10);

/** 0 before the second `from`, 1 after `to`, eased between. */
export const ramp = (t: number, from: number, to: number): number => ease(clamp((t - from) / (to - from)));

/** In at `from`, out before `to`: 0 → 1 → 0, each way in `edge` seconds. */
export const during = (t: number, from: number, to: number, edge = 0.4): number =>
  ramp(t, from, from + edge) * (1 - ramp(t, to - edge, to));

/** A value along points [second, value], eased between neighbours. */
export function along(t: number, ...points: readonly (readonly [second: number, value: number])[]): number {
  const next = points.findIndex(([second]) => t < second);
  if (next === 0) return points[0]?.[1] ?? 0;
  const to = points[next];
  const from = next < 0 ? points.at(-1) : points[next - 1];
  if (!from || !to) return from?.[1] ?? 0;
  return mix(from[1], to[1], ramp(t, from[0], to[0]));
}

/** A soft wave around 0: breathing, ringing, nodding. `period` in seconds. */
export const wave = (t: number, period: number, height: number): number =>
  Math.sin((t / period) * Math.PI * 2) * height;
