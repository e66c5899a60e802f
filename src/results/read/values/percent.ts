/** Points as 0..100 of the most that can be had, to four decimals: 86.67 of 100 stays 86.67. */
export const percentOf = (points: number, max: number, min = 0): number =>
  Math.round(((points - min) / (max - min)) * 1e6) / 1e4;
