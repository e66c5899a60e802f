import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../../src/components/shell/pages/search-page.ts';
import type {SearchPageElement} from '../../../../src/components/shell/pages/search-page.ts';
import type {FoundEvent} from '../../../../src/components/shell/pages/page-events.ts';
import type {SearchEvent} from '../../../../src/components/shell/shell-events.ts';
import {find, findAll, wordsOf} from '../../../harness/page.ts';
import {searchIndex} from './page-samples.ts';

const show = (words = '') =>
  fixture<SearchPageElement>(html`<search-page .index=${searchIndex} .words=${words}></search-page>`);

describe('search-page', () => {
  it('is accessible, empty and with results', async () => {
    await expect(await show()).to.be.accessible();
    await expect(await show('piekrišana')).to.be.accessible();
  });

  it('says how to search before there is anything to look for', async () => {
    expect(wordsOf(await show(), '[role=status]')).to.contain('Galotnes un garumzīmes nav svarīgas');
  });

  it('finds while one types and asks for the address to follow', async () => {
    const page = await show();
    find(page, 'input').focus();
    setTimeout(() => void sendKeys({type: 'p'}));
    expect((await oneEvent<SearchEvent>(page, 'course-search')).query).to.equal('p');
    await sendKeys({type: 'iekrisanas'});
    await waitUntil(() => page.words === 'piekrisanas');
    await page.updateComplete;
    expect(wordsOf(page, '[role=status]')).to.equal('Atrastas 3 vietas');
  });

  it('puts the parts of a lesson below it, each a link to the very block', async () => {
    const page = await show('piekrišana');
    const lesson = findAll(page, '.place').find((place) => place.innerText.includes('Līdzekļi'));
    const links = [...(lesson?.querySelectorAll('a') ?? [])].map(({hash, innerText}) => [hash, innerText]);
    expect(links).to.deep.equal([
      ['#/definitions/law', 'Līdzekļi un piekrišana'],
      ['#/definitions/law/consent', 'Kāpēc piekrišanai nav nozīmes'],
    ]);
    expect(lesson?.innerText).to.contain('Cilvēku tirdzniecības pamati');
  });

  it('marks what was searched for, in any form', async () => {
    const page = await show('piekrisanu');
    const marks = new Set(findAll(page, 'mark').map((mark) => mark.textContent));
    expect([...marks].toSorted()).to.deep.equal(['piekrišana', 'piekrišanai']);
  });

  it('tells of all that it found at once, and shows the rest when the first of it is painted', async () => {
    const places = Array.from({length: 20}, (_, at) => ({href: `#/m/l${at}`, title: `Palīdzība ${at}`}));
    const index = {places, stems: {palīdzīb: ['0', ...places.slice(1).map(() => '1')].join(' ')}};
    const page = await show();
    page.index = index;
    page.words = 'palīdzība';
    await page.updateComplete;
    expect(wordsOf(page, '[role=status]')).to.equal('Atrastas 20 vietas');
    expect(findAll(page, '.place').length).to.be.lessThan(places.length);
    await waitUntil(() => findAll(page, '.place').length === places.length);
  });

  it('puts whom to call above everything for whoever asks that', async () => {
    for (const query of ['kur zvanīt', 'palidzibas talrunis']) {
      const page = await show(query);
      const links = findAll<HTMLAnchorElement>(page, '.help a').map((link) => link.getAttribute('href'));
      expect(links, query).to.deep.equal(['#/page/help', 'tel:112']);
      await expect(page).to.be.accessible();
    }
    expect(findAll(await show('piekrišana'), '.help')).to.have.length(0);
  });

  it('asks for the texts of what was found, once one rests, and shows a line of each', async () => {
    const page = await show();
    page.words = 'piekrišana';
    const {hrefs, reader} = await oneEvent<FoundEvent>(page, 'course-found');
    expect(hrefs).to.contain('#/definitions/law');
    reader.texts = new Map([['#/definitions/law/consent', ['Cits teikums.', 'Te piekrišanai nav nozīmes.']]]);
    await page.updateComplete;
    expect(wordsOf(page, '.line')).to.equal('Te piekrišanai nav nozīmes.');
    expect(find(page, '.line mark').textContent).to.equal('piekrišanai');
  });

  it('says so when there is nothing', async () => {
    const page = await show('zebra');
    expect(wordsOf(page, '[role=status]')).to.contain('Nekas nav atrasts');
    expect(findAll(page, '.place')).to.have.length(0);
  });
});
