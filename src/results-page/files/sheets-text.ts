import type {FileReport} from '../../results/model.ts';
import {words} from '../words.ts';

/** Which sheets of a workbook were read, and which were not; '' for one sheet alone. */
export function sheetsText({sheets}: Pick<FileReport, 'sheets'>): string {
  if (!sheets) return '';
  const {sheetsRead, sheetsLeft} = words();
  const named = (isRead: boolean) =>
    sheets.names.filter((_, at) => sheets.read.includes(at) === isRead).join('; ');
  const left = named(false);
  return [sheetsRead(named(true)), ...(left === '' ? [] : [sheetsLeft(left)])].join(' ');
}
