import type {LogoDraft} from '../draft/draft.ts';
import {logoEnding, mostLogoBytes, pngSides, type LogoRefusal} from './logo-kind.ts';

/** A logo as the package will have it, or why it is none. Its content is checked with the draft. */
export async function readLogo(file: File): Promise<LogoDraft | LogoRefusal> {
  const ending = logoEnding(file);
  if (!ending || file.size > mostLogoBytes[ending]) return 'logo-large';
  const buffer = await file.arrayBuffer().catch(() => undefined);
  // A folder of that name, or a file that is gone.
  if (!buffer) return 'logo-kind';
  const bytes = new Uint8Array(buffer);
  const sides = ending === 'png' ? pngSides(bytes) : 'fit';
  return sides === 'fit' ? {name: `logo.${ending}`, bytes} : `logo-${sides}`;
}
