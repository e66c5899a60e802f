import {expect, fixture, html} from '@open-wc/testing';
import {sinceNotice} from '../../../src/make/changes/since-notice.ts';
import type {SinceThen} from '../../../src/make/make-view.ts';

const said = async (since: SinceThen, isBrought = false) => {
  const element = await fixture<HTMLElement>(html`<div>${sinceNotice(since, isBrought)}</div>`);
  return [...element.querySelectorAll('p')].map(({innerText}) => innerText.trim());
};
const unknown = {madeWith: undefined, changes: []};
const nothingKnown = 'Kopš izmaiņu saraksta sākuma kursā nav mainījies neviens fakts.';

describe('that nothing has changed', () => {
  it('is said of a file that nobody knows the age of', async () => {
    expect(await said(unknown, true)).to.deep.equal([nothingKnown]);
  });

  it('is said of a package from before revisions were counted: it has been compared', async () => {
    const [first, ...others] = await said({...unknown, package: 'a.zip'});
    expect(first).to.match(/^a\.zip ir gatava pakotne/);
    expect(others).to.deep.equal([nothingKnown]);
  });

  it('is said with the day where it is known, and not where nobody has asked', async () => {
    const known = {madeWith: {revision: 1, on: '2026-11-27'}, changes: []};
    expect(await said(known, true)).to.deep.equal([
      'Satura datums: 2026. gada 27. novembris. Kopš tā laika kursā nav mainījies neviens fakts.',
    ]);
    expect(await said(unknown)).to.deep.equal([]);
  });
});
