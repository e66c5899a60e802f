/** What `vite build --mode learn` leaves, as small as it can be. */
export function sampleLearnPages(): ReadonlyMap<string, Uint8Array> {
  const page = (body: string) =>
    `<!doctype html><html><head><link rel="stylesheet" crossorigin href="./assets/strip-1.css"><script type="module" crossorigin src="./assets/learn-1.js"></script></head><body>${body}</body></html>`;
  const texts = {
    'index.html': page('<device-strip><a href="device/">Ierīce</a></device-strip>'),
    'device/index.html': page('<device-page></device-page>'),
    'assets/learn-1.js': '// learn',
    'assets/strip-1.css': 'device-strip{display:flex}',
    'service-worker.js': 'const {precache, films} = self.__OFFLINE__;',
  };
  return new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}
