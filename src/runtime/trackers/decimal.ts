/** A number as LMSs take it: at most `digits` decimals, no exponent, no trailing zeros. */
export function toDecimal(value: number, digits: number): string {
  const fixed = value.toFixed(digits);
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

/** A number that an LMS gave; undefined for '' and anything that is none. */
export function fromDecimal(text: string): number | undefined {
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
