import type {Place, Problems} from '../problems.ts';

/** What nobody sees and XML cannot hold, so that manifests and books would be broken by it: all but tabs and line ends. */
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/;

/**
 * Reports each line of a text that has such a character.
 * @param from where its first line stands
 */
export function checkControls(from: Place, text: string, problems: Problems): void {
  if (!control.test(text)) return;
  for (const [i, line] of text.split('\n').entries()) {
    const [found] = control.exec(line) ?? [];
    if (found === undefined) continue;
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    problems.add(
      {file: from.file, line: from.line + i},
      'control-character',
      `The character U+${code} cannot be seen, and some systems cannot read it. Take it away; where you cannot find it, write the line again.`,
    );
  }
}
