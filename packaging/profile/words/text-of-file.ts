import type {ProblemCode, Problems} from '../../content/problems.ts';
import {toLines} from '../../content/read/content.ts';

/** Longer than any lesson: what is larger is no file of words. */
const mostBytes = 300_000;

/** The text of a file that a profile brings; undefined, and reported, for what is too large or no UTF-8. */
export function textOfFile(
  file: string,
  bytes: Uint8Array,
  code: ProblemCode,
  problems: Problems,
): string | undefined {
  const refuse = (why: string) => problems.add({file, line: 1}, code, why);
  if (bytes.length > mostBytes) {
    refuse(
      `The file has ${bytes.length} bytes, and ${mostBytes} are the most. ${code === 'words-file' ? 'Leave only the changed sections in it.' : 'Make it shorter.'}`,
    );
    return undefined;
  }
  try {
    return toLines(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    refuse('The file is no text in UTF-8. Save it in this encoding.');
    return undefined;
  }
}
