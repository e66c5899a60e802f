import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Rooms whose tests have another name, or need a browser. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'src/components': [],
  'src/package-check': ['test/packaging/check', 'test/lms'],
  'packaging/package': ['test/packaging/zip', 'test/packaging/package-units.test.ts'],
};

/**
 * Where the tests of a file stand: of `src/domain/blocks/x.ts` in `test/domain`, of `packaging/profile/x.ts` in
 * `test/packaging/profile`. Nowhere, if only a browser can ask.
 */
export function mirroredTests(file: string): readonly string[] {
  const room = file.split('/').slice(0, 2).join('/');
  const mirrored = elsewhere[room] ?? [`test/${room.replace(/^src\//, '')}`];
  return mirrored.filter((path) => existsSync(join(root, path)));
}
