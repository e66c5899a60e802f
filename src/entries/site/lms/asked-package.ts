import {madeParameter, takeOver} from '../../../domain/exchange/made/handed-over.ts';
import type {Lms} from '../../../lms/lms.ts';
import {launchable} from '../../../lms/package/manifest.ts';
import type {Screen} from '../../../lms/screen.ts';

/** The package that the page's address asks for, added where it is not there yet; undefined: none, or it was refused. */
export async function askedPackage(lms: Lms, address: URLSearchParams): Promise<string | undefined> {
  const built = lms.screen?.built.find(({file}) => file === address.get('file'));
  if (built) return lms.addBuilt(built);
  const made = address.get(madeParameter);
  return made === null ? (address.get('package') ?? undefined) : addMade(lms, made);
}

/** One that `make/` of this site hands over. */
async function addMade(lms: Lms, sha256: string): Promise<string | undefined> {
  if (lms.screen?.packages.some(({id}) => id === sha256)) return sha256;
  const caches = 'caches' in window ? window.caches : undefined;
  return takeOver(caches, sha256, (file) => lms.add(file, file.name));
}

/**
 * The item of the open package that can be begun, where it is the only one.
 * @param made packages that `make/` has made here: no address begins one of others, which somebody has to be warned of first
 */
export function onlySco(
  screen: Pick<Screen, 'open'> | undefined,
  made: readonly string[],
): string | undefined {
  const {id = '', manifest} = screen?.open ?? {};
  const [only, ...more] = launchable(manifest?.items ?? []);
  return made.includes(id) && more.length === 0 ? only?.id : undefined;
}
