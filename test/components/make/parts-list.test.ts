import {expect, fixture, html} from '@open-wc/testing';
import type {FileToTranslate} from '../../../src/domain/exchange/translation-work.ts';
import {partField} from '../../../src/make/translate/parts-list.ts';

const file = (
  original: string,
  module: string,
  part: Partial<FileToTranslate['open']> = {},
): FileToTranslate => ({
  ...{original, module, title: original, units: 3},
  open: {missing: 0, stale: 0, wrong: 0, ...part},
});

describe('the parts of a course to translate', () => {
  it('are offered by module, those with something left first, else in the order of the course', async () => {
    const files = [
      ...[file('a1', 'a'), file('a2', 'a', {stale: 1}), file('a3', 'a'), file('a4', 'a', {missing: 3})],
      ...[file('b1', 'b'), file('b2', 'b', {wrong: 1})],
    ];
    const field = await fixture(
      html`<div>
        ${partField(
          files,
          'a3',
          (module) => module,
          () => undefined,
        )}
      </div>`,
    );
    const offered = [...field.querySelectorAll('option')].map(({value}) => value);
    expect(offered).to.deep.equal(['', 'a2', 'a4', 'a1', 'a3', 'b2', 'b1']);
    expect(field.querySelector('select')?.value).to.equal('a3');
  });
});
