import {zipSync} from 'fflate';
import type {PackageDraft} from '../../domain/exchange/package-draft.ts';
import type {PackageMaker} from '../../domain/exchange/package-making.ts';
import {keyOfPlace} from './texts-view.ts';

/** Every changed lesson as the file of `modules/` that it would be. */
export async function lessonsZip(
  maker: Pick<PackageMaker, 'ownLessons' | 'words'>,
  draft: PackageDraft,
): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const place of await maker.ownLessons(draft)) {
    const {text} = await maker.words(draft, place);
    files[`modules/${keyOfPlace(place)}.md`] = new TextEncoder().encode(text);
  }
  // Zip knows no time before 1980.
  return zipSync(files, {mtime: new Date(1980, 0, 1)});
}
