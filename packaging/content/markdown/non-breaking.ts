const space = '\u00A0';

const units = [
  '%|‰|€|EUR|eiro|cent\\p{Ll}*',
  'km|cm|mm|m|kg|g|h|min|lpp|MB|GB',
  '(?:stund|minūt|sekund|dien|nakt|nedēļ|gad|mēneš|mēnes)\\p{Ll}*',
].join('|');

const rules: readonly RegExp[] = [
  // Thousands: 2 800.
  /(?<=(?<!\d)\d{1,3}(?:[ \u00A0]\d{3})*) (?=\d{3}(?!\d))/gu,
  // A number and its unit.
  new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu'),
  // An ordinal, or the number of an article, and its word.
  /(?<=\d\.[⁰¹²³⁴-⁹]*) (?=\p{Ll})/gu,
  // An abbreviation and its number.
  /(?<=(?<!\p{L})(?:Nr|nr|plkst|tālr)\.) (?=\d)|(?<=§) (?=\d)/gu,
];

/**
 * Puts non-breaking spaces where Latvian text must not break: "70 %", "2 800 EUR", "154.² pants",
 * "12. lpp.", "2019. gada 16. jūlijs", "Nr. 344", "3 dienas".
 */
export function withNonBreaking(text: string): string {
  return rules.reduce((changed, rule) => changed.replace(rule, space), text);
}
