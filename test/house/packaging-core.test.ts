/** What makes packages runs in a worker, too: nothing that it reaches needs Node, or asks the machine for an order or a format. */
import {beforeAll, describe, expect, it} from 'vitest';
import {bundleCore} from '../packaging/core/core-bundle.ts';
import {codeOf} from './import-rules.ts';
import {readSource} from './source-files.ts';

let own: readonly string[];
beforeAll(async () => {
  // It rejects for `node:fs` and its kin.
  own = (await bundleCore()).inputs.filter((file) => /^(?:src|packaging)\//.test(file));
});

const machine =
  /\bIntl\b|\btoLocale\w+|\blocaleCompare\b|\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\bBuffer\b|\bimport\.meta\b/;

describe('the packaging core', () => {
  it('is what is thought of: texts, first screen, manifests, zips', () => {
    for (const file of ['content/compile/compile-course', 'page/launch-page', 'standards/cmi5/cmi5', 'zip'])
      expect(own).toContain(`packaging/${file}.ts`);
    expect(own).toContain('src/first-screen/first-screen.ts');
  });

  it('asks the machine for nothing that changes with it', () => {
    const asking = own.filter(
      (file) => file.startsWith('packaging/') && machine.test(codeOf(readSource(file))),
    );
    expect(asking).toEqual([]);
  });

  it('finds such a question', () => {
    expect(
      ['new Intl.Collator()', 'a.localeCompare(b)', 'Buffer.alloc(2)'].filter((code) => !machine.test(code)),
    ).toEqual([]);
  });
});
