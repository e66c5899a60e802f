/** What an LMS demands of one element. */
export interface Rule {
  readonly access: 'r' | 'w' | 'rw';
  /** Returns '' when the value is taken, else the error code. */
  readonly check: (value: string) => string;
  /** Kept, and compared, as a number. */
  readonly isNumber?: true;
}

/** Element, with `.n.` for every index → its rule. */
export type Rules = Readonly<Record<string, Rule>>;

const taken = (): string => '';

export const readOnly: Rule = {access: 'r', check: taken};

/** At most `limit` UTF-16 units, whatever they are. */
export function text(limit: number, code: string, access: 'rw' | 'w' = 'rw'): Rule {
  return {access, check: (value) => (value.length <= limit ? '' : code)};
}

export function pattern(expression: RegExp, code: string, access: 'rw' | 'w' = 'rw'): Rule {
  return {access, check: (value) => (expression.test(value) ? '' : code)};
}

/** One of the words, and '' only when it is among them. */
export function oneOf(words: string, code: string, access: 'rw' | 'w' = 'rw'): Rule {
  const allowed = new Set(words.split('|'));
  return {access, check: (value) => (allowed.has(value) ? '' : code)};
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** How the number may be written. */
  readonly form: RegExp;
  readonly formCode: string;
  readonly rangeCode: string;
  readonly access?: 'rw' | 'w';
}

export function number({min, max, form, formCode, rangeCode, access = 'rw'}: NumberRange): Rule {
  const check = (value: string): string => {
    if (!form.test(value)) return formCode;
    return Number(value) >= min && Number(value) <= max ? '' : rangeCode;
  };
  return {access, check, isNumber: true};
}

/** `cmi.interactions.3.id` → `cmi.interactions.n.id`. */
export function kindOf(element: string): string {
  return element.replace(/\.\d+(?=\.)/g, '.n');
}
