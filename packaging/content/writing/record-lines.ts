import {appendFile, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Appends the lines that the records lack (path of a `tracking.yaml` or `questions.yaml` → lines); what stands there already,
 * comments included, stays. Gives a sentence for each file.
 * @param comment the first line of a file that is not there yet
 */
export async function recordLines(
  root: string,
  unrecorded: ReadonlyMap<string, readonly string[]>,
  comment = '',
): Promise<string[]> {
  const told: string[] = [];
  for (const [file, lines] of unrecorded) {
    if (lines.length === 0) continue;
    const path = join(root, file);
    const before = await readFile(path, 'utf8').catch(whenMissing);
    const head = before === '' && comment !== '' ? `${comment}\n` : '';
    const gap = before === '' || before.endsWith('\n') ? head : '\n';
    await appendFile(path, `${gap}${lines.join('\n')}\n`);
    told.push(`${file}: ${lines.length} recorded.`);
  }
  return told;
}

function whenMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
