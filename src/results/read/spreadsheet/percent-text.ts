/**
 * A cell that shows 86.67 % holds 0.8667: it is read as what it shows, since a bare share would be taken for points out of whatever its column is of.
 * @param share as the file has it; what is no number stays as it is
 */
export const percentText = (share: string): string => {
  const number = share === '' ? Number.NaN : Number(share);
  return Number.isFinite(number) ? `${Number((number * 100).toPrecision(15))}%` : share;
};
