import type {Change, Changes} from '../../src/domain/pages/changes.ts';

/** What a compiled course says otherwise than before, in one language; none where nothing has changed. */
export function changesIn(files: ReadonlyMap<string, string>, language: string): readonly Change[] {
  const text = files.get(`content/${language}/changes.json`);
  // The compiler wrote it in this form.
  return text === undefined ? [] : (JSON.parse(text) as Changes).list;
}
