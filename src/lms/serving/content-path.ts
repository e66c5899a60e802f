/**
 * The paths under which a requested address may be stored, likeliest first: percent-decoded, then as it
 * stands (a file whose name really holds "%20"). Query and fragment never count: `pathname` has neither.
 * Both in Unicode NFC, as entryPath() stores them.
 */
export function contentPaths(pathname: string): readonly string[] {
  const raw = pathname.normalize('NFC');
  const decoded = percentDecoded(raw);
  return decoded === raw ? [raw] : [decoded, raw];
}

function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    // A lone "%" is allowed in file names and is no escape.
    return path;
  }
}

/** An address below the content folder, taken apart: `<package-id>/<path>`. */
export interface ContentAddress {
  readonly packageId: string;
  readonly pathname: string;
}

/** Takes a request's address apart; undefined when it is not one of a package's file. */
export function contentAddress(url: string, scope: string): ContentAddress | undefined {
  const [path = ''] = url.split(/[?#]/);
  if (!path.startsWith(scope)) return undefined;
  const [packageId = '', ...rest] = path.slice(scope.length).split('/');
  return /^[0-9a-f]{64}$/.test(packageId) && rest.join('') !== ''
    ? {packageId, pathname: rest.join('/')}
    : undefined;
}
