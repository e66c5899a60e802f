import type {LogoDraft} from '../draft/draft.ts';
import {logoEnding, mostLogoBytes} from './logo-kind.ts';

/** A logo as the package will have it, or why it is not taken: its content is checked with the draft. */
export async function readLogo(file: File): Promise<LogoDraft | 'logo-kind' | 'logo-large'> {
  const ending = logoEnding(file);
  if (!ending) return 'logo-kind';
  if (file.size > mostLogoBytes[ending]) return 'logo-large';
  return {name: `logo.${ending}`, bytes: new Uint8Array(await file.arrayBuffer())};
}
