/** Average width of a letter, in parts of the size of the text; wide enough for Latvian, and for Russian, in the fonts of the page. */
const [latinWidth, cyrillicWidth] = [0.56, 0.64];

/** A label in lines that fit `width` (CSS pixels); what passes `maxLines` ends in "…". */
export function wrapLabel(label: string, width: number, em: number, maxLines = 2): readonly string[] {
  const letterWidth = /\p{Script=Cyrillic}/u.test(label) ? cyrillicWidth : latinWidth;
  const most = Math.max(8, Math.floor(width / (em * letterWidth)));
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= most || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const shown = lines.slice(0, maxLines);
  const isCut = lines.length > maxLines;
  return shown.map((each, index) => {
    const needsEnd = (isCut && index === maxLines - 1) || each.length > most;
    return needsEnd ? `${each.slice(0, most - 1).trimEnd()}…` : each;
  });
}
