/** Points as 0..100 of the most that can be had, to four decimals: 86.67 of 100 stays 86.67. */
export const percentOf = (points: number, max: number, min = 0): number =>
  Math.round(((points - min) / (max - min)) * 1e6) / 1e4;

/** Points within their range; what is beyond is out of something else than was thought. */
export const isShare = (percent: number): boolean => percent >= 0 && percent <= 100;
