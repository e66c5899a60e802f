export const [longestText, longestTitle, longestName] = [135, 75, 45];

/** Whole words only, no bracket that is not closed, no sign that opens what does not follow, nor a full stop beside the dots. */
export function short(text: string, longest = longestText): string {
  if (text.length <= longest) return text;
  const end = text.slice(0, longest).search(/\s\S*$/);
  const cut = text.slice(0, end > 0 ? end : longest - 1);
  return `${cut.replace(/(\S)\s*[([][^)\]]*$/, '$1').replace(/[\s.,;:([„“"«–-]+$/, '')}…`;
}
