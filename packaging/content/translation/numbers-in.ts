/** Between the digits of one number: a space of any width. */
const spaceInside = /(?<=\d)[ \u00A0\u202F](?=\d)/g;
const number = /\d+(?:[.,:]\d+)*(?:\.?[⁰¹²³⁴-⁹]+)?/g;

/** Where the comma stands between thousands, not before decimals. */
const commaBetweenThousands: ReadonlySet<string> = new Set(['en']);

/**
 * The numbers of a text as values that do not depend on how a language writes them: "2 800,5" and "2,800.5" are "2800.5",
 * a time "8.00" and "8:00" are "8.00", a phone number its digits, "154.¹" is "154¹".
 */
export function numbersIn(text: string, language: string): readonly string[] {
  const joined = text.replaceAll(spaceInside, '');
  const plain = commaBetweenThousands.has(language)
    ? joined.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    : joined;
  return (plain.match(number) ?? []).map((found) =>
    found.replaceAll(/[,:]/g, '.').replace(/\.(?=[⁰¹²³⁴-⁹])/, ''),
  );
}
