import {expect} from '@open-wc/testing';
import {saveFile} from '../../src/components/save-file.ts';
import {saveJson} from '../../src/lms/elements/save-json.ts';
import {linkOf} from '../harness/saved-file.ts';

describe('a file to keep', () => {
  it('has its name, and its data is still there when a browser reads it later', async () => {
    const link = await linkOf(() => saveFile('a.csv', new Blob(['a;b'])));
    expect(link?.download).to.equal('a.csv');
    expect(await (await fetch(link?.href ?? '')).text()).to.equal('a;b');
  });

  it('may be data as JSON', async () => {
    const link = await linkOf(() => saveJson('a.json', {a: 1}));
    expect(await (await fetch(link?.href ?? '')).json()).to.deep.equal({a: 1});
  });
});
