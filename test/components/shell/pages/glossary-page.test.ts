import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../../../src/components/shell/pages/glossary-page.ts';
import {nextFrame} from '../../../../src/components/next-task.ts';
import type {GlossaryPageElement} from '../../../../src/components/shell/pages/glossary-page.ts';
import {find, findAll, focused, press, wordsOf} from '../../../harness/page.ts';
import {glossary} from './page-samples.ts';

async function show(term = '') {
  const page = await fixture<GlossaryPageElement>(
    html`<glossary-page .glossary=${glossary} .term=${term}></glossary-page>`,
  );
  await page.whole;
  return page;
}

async function filter(page: GlossaryPageElement, text: string) {
  find(page, 'input').focus();
  await sendKeys({type: text});
  // What is typed is on screen first.
  await nextFrame();
  await nextFrame();
  await page.updateComplete;
}

const shownTerms = (page: GlossaryPageElement) =>
  findAll(page, '.term:not([hidden]) h3').map((heading) => heading.textContent);

describe('glossary-page', () => {
  it('is accessible, whole and filtered to nothing', async () => {
    const page = await show();
    await expect(page).to.be.accessible();
    await filter(page, 'zzz');
    await expect(page).to.be.accessible();
    expect(wordsOf(page, '[role=status]')).to.equal('0 jēdzieni');
  });

  it('comes term by term, from the first one on', async () => {
    const page = await fixture<GlossaryPageElement>(
      html`<glossary-page .glossary=${glossary}></glossary-page>`,
    );
    const counts: number[] = [];
    const observer = new MutationObserver(() => counts.push(shownTerms(page).length));
    observer.observe(page.renderRoot, {childList: true, subtree: true});
    await page.whole;
    observer.disconnect();
    expect([...new Set(counts)]).to.deep.equal([0, 1, 2, 3]);
  });

  it('lets nobody who asked for a term wait for those below it', async () => {
    const page = document.createElement('glossary-page');
    [page.glossary, page.term] = [glossary, glossary.terms[0]?.id ?? ''];
    (await fixture(html`<main></main>`)).append(page);
    await page.updateComplete;
    expect(find(page, '[data-start]').textContent).to.equal('darbība');
    expect(shownTerms(page)).to.have.length.below(3);
    await page.whole;
    expect(shownTerms(page)).to.have.length(3);
  });

  it('is whole on paper, and keeps a place for what is out of sight on a screen', async () => {
    const page = await show();
    const place = () => getComputedStyle(find(page, '.term')).contentVisibility;
    expect(place()).to.equal('auto');
    await emulateMedia({media: 'print'});
    expect(place()).to.equal('visible');
    await emulateMedia({media: 'screen'});
  });

  it('groups the terms under their letters, as they come', async () => {
    const page = await show();
    expect(findAll(page, 'h2').map((heading) => heading.textContent)).to.deep.equal(['D', 'L', 'Č']);
    expect(shownTerms(page)).to.deep.equal(['darbība', 'līdzekļi', 'čemodāns']);
  });

  for (const {typed, terms, why} of [
    {typed: 'lidz', terms: ['līdzekļi'], why: 'diacritics may be left out'},
    {typed: 'Līdzeklis', terms: ['līdzekļi'], why: 'other forms count'},
    {typed: 'rokturi', terms: ['čemodāns'], why: 'so do the words of the explanation'},
  ]) {
    it(`shows ${terms.join(', ')} for "${typed}": ${why}`, async () => {
      const page = await show();
      await filter(page, typed);
      expect(shownTerms(page)).to.deep.equal(terms);
      expect(wordsOf(page, '[role=status]')).to.equal('1 jēdziens');
      expect(findAll(page, '.letters button')).to.have.length(1);
    });
  }

  it('moves the focus to a letter', async () => {
    const page = await show();
    await press(page, '.letters button:last-of-type');
    expect(focused()?.textContent).to.equal('Č');
  });

  it('begins at the term that the address names, and at none without', async () => {
    expect(find(await show('means'), '[data-start]').textContent).to.equal('līdzekļi');
    expect(findAll(await show(), '[data-start]')).to.have.length(0);
  });

  it('links to the terms worth reading next', async () => {
    const [link] = findAll<HTMLAnchorElement>(await show(), '.see a');
    expect([link?.hash, link?.text]).to.deep.equal(['#/page/glossary/means', 'līdzekļi']);
  });
});
