import {saveFile} from '../../components/save-file.ts';
import type {Addresses} from '../../results/analysis-model.ts';
import {words} from '../words.ts';

/** Puts addresses on the clipboard, in one line, as mail programs take them. With none of them what is there stays. */
export async function copyAddresses({addresses}: Addresses): Promise<void> {
  if (addresses.length === 0) return;
  const line = addresses.join('; ');
  // A page that is not served over TLS has no clipboard: then it is a file.
  if (window.isSecureContext) await navigator.clipboard.writeText(line);
  else saveFile(words().addressesFile, new Blob([line], {type: 'text/plain'}));
}
