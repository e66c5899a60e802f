import type {
  FileToTranslate,
  TranslationWork,
  UnitToTranslate,
} from '../../domain/exchange/translation-work.ts';

/** The counts after one unit of a file has become another. */
export function recounted(
  work: TranslationWork,
  original: string,
  before: UnitToTranslate,
  after: UnitToTranslate,
): TranslationWork {
  const count = (file: FileToTranslate): FileToTranslate => {
    const open = {...file.open};
    if (before.state !== 'done') open[before.state] -= 1;
    if (after.state !== 'done') open[after.state] += 1;
    return {...file, open};
  };
  return {...work, files: work.files.map((file) => (file.original === original ? count(file) : file))};
}
