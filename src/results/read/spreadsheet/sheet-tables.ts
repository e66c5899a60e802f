import {strFromU8, unzipSync} from 'fflate';
import type {Problem} from '../../model.ts';
import {problem} from '../file-reading.ts';
import {limits} from '../limits.ts';
import {odsTables} from './ods-tables.ts';
import type {Table} from '../table.ts';
import {xlsxTables} from './xlsx-tables.ts';

/** Every sheet of an Excel (.xlsx) or OpenDocument (.ods) file that has any cells; or why there is none. */
export function sheetTables(bytes: Uint8Array): readonly Table[] | Problem {
  try {
    let isTooLarge = false;
    const parts = unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        const isNeeded =
          /^(?:content\.xml|xl\/(?:sharedStrings|styles|workbook)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/.test(
            name,
          );
        isTooLarge ||= isNeeded && originalSize > limits.unpackedBytes;
        return isNeeded && !isTooLarge;
      },
    });
    if (isTooLarge) return problem('file-too-large');
    const texts = new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
    const ods = texts.get('content.xml');
    const tables = ods === undefined ? xlsxTables(texts) : odsTables(ods);
    return tables.length > 0 ? tables : problem('unknown-format');
  } catch (error) {
    // Both libraries throw plain errors; a zip that fflate cannot open has its own class only by message.
    const words = error instanceof Error ? error.message : String(error);
    return problem(/^\d+:\d+: /.test(words) ? 'broken-xml' : 'broken-zip', undefined, words);
  }
}
