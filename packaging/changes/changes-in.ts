import type {Change} from '../../src/domain/pages/changes.ts';
import {compiledPage} from '../content/pages/compiled-pages.ts';

/** What a compiled course says otherwise than before, in one language; none where nothing has changed. */
export const changesIn = (files: ReadonlyMap<string, string>, language: string): readonly Change[] =>
  compiledPage(files, language, 'changes')?.list ?? [];
