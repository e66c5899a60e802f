import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {noProfile, profilesFolder} from './profile.ts';

/** Every profile that can be packed, `default` first. */
export function profileNames(root: string): readonly string[] {
  const files = namesIn(join(root, profilesFolder)).filter((file) => file.endsWith('.yaml'));
  return [...new Set([noProfile, ...files.map((file) => file.slice(0, -'.yaml'.length)).toSorted()])];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A project without the folder has no profile but the default one.
    return [];
  }
}
