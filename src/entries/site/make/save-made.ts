import {saveFile} from '../../../components/save-file.ts';
import type {MakeSession} from '../../../make/make-session.ts';

/** Gives what was made, or typed, to the browser's downloads. */
export async function saveMade(
  what: 'save-package' | 'save-sbom' | 'save-profile',
  session: MakeSession,
): Promise<void> {
  const {made} = session.view;
  if (what === 'save-profile') {
    const profile = await session.profileZip();
    if (profile) saveFile(profile.name, zipFile(profile.zip));
  } else if (made && what === 'save-package') saveFile(made.file, made.zip);
  else if (made) saveFile('sbom.cdx.json', new Blob([made.sbom], {type: 'application/json'}));
}

export const zipFile = (bytes: Uint8Array): Blob =>
  new Blob([new Uint8Array(bytes)], {type: 'application/zip'});
