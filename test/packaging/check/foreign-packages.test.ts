import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkPackage} from '../../../packaging/check/check-package.ts';

/** Packages that other tools made, as a trainer would drop them. */
const check = (name: string) =>
  checkPackage(readFileSync(join(import.meta.dirname, '../../fixtures/packages', name)));

describe("another's package", () => {
  it.each(['sample-1.2.zip', 'sample-1.2-two.zip', 'sample-2004.zip'])('%s', (name) => {
    expect(check(name)).toEqual([]);
  });
});
