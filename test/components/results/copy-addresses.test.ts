/** Addresses go to the clipboard; where there are none, what is there stays. */
import {expect} from '@open-wc/testing';
import {copyAddresses} from '../../../src/results-page/learners/copy-addresses.ts';

describe('copying addresses', () => {
  const written: string[] = [];
  const {clipboard} = navigator;

  before(() =>
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(written.push(text))},
    }),
  );
  after(() => Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard}));

  it('writes one line, and nothing where nobody has an address', async () => {
    await copyAddresses({addresses: [], without: 3});
    expect(written).to.deep.equal([]);
    await copyAddresses({addresses: ['a@example.invalid', 'b@example.invalid'], without: 0});
    expect(written).to.deep.equal(['a@example.invalid; b@example.invalid']);
  });
});
