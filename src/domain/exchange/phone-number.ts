/** What somebody typed as a telephone number: how the course prints it, and whether it can be one. */

/** Short numbers that the course itself names (`modules/help.yaml`): of others nobody here knows whether they exist. */
export const knownShortNumbers: readonly string[] = ['110', '112', '113', '116000', '116006', '116111'];

/** `signs`: more than digits and what parts them; `latvian`: +371 without eight digits; `digits`: so many that it is none. */
export type PhoneFault = 'signs' | 'latvian' | 'digits';

export interface TypedPhone {
  /** As the course shows it; with a fault as it was typed. */
  readonly printed: string;
  readonly fault?: PhoneFault;
  /** A short number that the course does not know: it may be right. */
  readonly isUnsure?: boolean;
}

/** Numbers of Latvia have eight digits and get +371; those of other countries begin with + (or 00) and stay. */
export function typedPhone(typed: string): TypedPhone {
  const asTyped = typed.trim().replace(/\s+/g, ' ');
  const wrong = (fault: PhoneFault): TypedPhone => ({printed: asTyped, fault});
  // `+44 (0)20 …`: the zero is dialled within the country alone.
  const text = asTyped.replace(/^\((\+\d+)\)/, '$1').replace(/^((?:\+|00)[\d\s-]*)\(0\)/, '$1 ');
  if (!/^\+?[\d\s().-]+$/.test(text)) return wrong('signs');
  const digits = text.replace(/\D/g, '');
  const isAbroad = text.startsWith('+') || digits.startsWith('00');
  const whole = digits.replace(/^00/, '');
  if (isAbroad && !whole.startsWith('371'))
    // ITU-T E.164: fifteen digits at most.
    return whole.length >= 7 && whole.length <= 15
      ? {
          printed: `+${text
            .replace(/^(\+|00)/, '')
            .replace(/[().-]/g, ' ')
            .replace(/\s+/g, ' ')
            .trim()}`,
        }
      : wrong('digits');
  if (isAbroad || (whole.startsWith('371') && whole.length === 11)) {
    const own = whole.slice(3);
    return own.length === 8 ? {printed: `+371 ${own}`} : wrong('latvian');
  }
  if (whole.length === 8) return {printed: `+371 ${whole}`};
  if (knownShortNumbers.includes(whole)) return {printed: whole};
  return whole.length >= 3 && whole.length < 8 ? {printed: whole, isUnsure: true} : wrong('digits');
}

/** Several, with commas or semicolons between them. */
export const typedPhones = (typed: string): readonly TypedPhone[] =>
  typed
    .split(/[,;]/)
    .filter((part) => part.trim() !== '')
    .map(typedPhone);
