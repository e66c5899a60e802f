/** Bytes of a logo at most, as the profile's check has it; what else it asks of one is told when the package is checked. */
export const mostLogoBytes = {svg: 20_000, png: 60_000} as const;

/** Undefined for what can be no logo. */
export function logoEnding({name}: Pick<File, 'name'>): keyof typeof mostLogoBytes | undefined {
  const ending = name.toLowerCase().split('.').at(-1);
  return ending === 'svg' || ending === 'png' ? ending : undefined;
}
