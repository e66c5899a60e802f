import type {LogoDraft} from '../draft/draft.ts';
import {fitsAsPng, logoEnding, mostLogoBytes} from './logo-kind.ts';

/** A logo as the package will have it; undefined for one that has to be made smaller first. Its content is checked with the draft. */
export async function readLogo(file: File): Promise<LogoDraft | undefined> {
  const ending = logoEnding(file);
  if (!ending || file.size > mostLogoBytes[ending]) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return ending === 'png' && !fitsAsPng(bytes) ? undefined : {name: `logo.${ending}`, bytes};
}
