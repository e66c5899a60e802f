/** Average width of a letter, in parts of the size of the text; wide enough for Latvian, and for Russian, in the fonts of the page. */
const [latinWidth, cyrillicWidth] = [0.56, 0.64];

/** A label in lines that fit `width` (CSS pixels). All of it: a statement without its last words may say the opposite. A word that fits no line goes on in the next. */
export function wrapLabel(label: string, width: number, em: number): readonly string[] {
  const letterWidth = /\p{Script=Cyrillic}/u.test(label) ? cyrillicWidth : latinWidth;
  const most = Math.max(8, Math.floor(width / (em * letterWidth)));
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/).flatMap((each) => piecesOf(each, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= most) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

const piecesOf = (word: string, most: number): readonly string[] =>
  word.length <= most ? [word] : [word.slice(0, most), ...piecesOf(word.slice(most), most)];
