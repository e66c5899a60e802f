import {dirname, join, normalize} from 'node:path';
import {describe, expect, it} from 'vitest';
import {circlesIn} from './circles.ts';
import {importsOf} from './import-rules.ts';
import {readSource, sourceFiles} from './source-files.ts';

describe('the files of the house', () => {
  it('import each other in no circle', () => {
    const imports = new Map(
      sourceFiles.map((file) => [
        file,
        importsOf(readSource(file))
          .filter((name) => name.startsWith('.'))
          .map((name) => normalize(join(dirname(file), name))),
      ]),
    );
    expect(circlesIn(imports)).toEqual([]);
  });
});

describe('a circle', () => {
  const found = (...imports: readonly (readonly [string, ...string[]])[]) =>
    circlesIn(new Map(imports.map(([file, ...targets]) => [file, targets])));

  it('is found on whatever way it closes', () => {
    expect(found(['a', 'b', 'd'], ['b', 'c'], ['c', 'a'], ['d'])).toEqual([['a', 'b', 'c']]);
    expect(found(['a', 'a'])).toEqual([['a']]);
    expect(found(['x', 'a'], ['a', 'b'], ['b', 'a', 'c'], ['c', 'd'], ['d', 'c'])).toEqual([
      ['c', 'd'],
      ['a', 'b'],
    ]);
  });

  it('is not where two ways lead down to one file', () => {
    expect(found(['a', 'b', 'c'], ['b', 'd'], ['c', 'd'], ['d'])).toEqual([]);
  });
});
