/** Round steps for an axis from 0: `ticks` end at or above `max`; whole numbers only, since people are counted. */
export function countTicks(max: number, wanted = 4): readonly number[] {
  const step = Math.max(1, niceStep(max / wanted));
  const count = Math.max(1, Math.ceil(max / step));
  return Array.from({length: count + 1}, (_, index) => index * step);
}

/** 1, 2 or 5 times a power of ten, the smallest that is not below `rough`. */
export function niceStep(rough: number): number {
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}
