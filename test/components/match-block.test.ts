import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {ownBlock} from '../harness/block-owner.ts';
import {find, findAll, focused, press, wordsOf} from '../harness/page.ts';
import {match} from './practice-samples.ts';
import {p} from './samples.ts';
import {plainText} from '../../src/components/text/rich-text.ts';

describe('match-block', () => {
  it('is accessible before and after the check', async () => {
    for (const properties of [{}, {answer: {1: 'c', 2: 'b'}, checked: true}]) {
      const {element} = await ownBlock(match, properties);
      await expect(element).to.be.accessible();
    }
  });

  it('hands out permanent keys, whatever letters are on screen', async () => {
    const {element, answer} = await ownBlock(match, {seed: 5});
    await press(element, '[name="1"][value=c]');
    await press(element, '[name="2"][value=a]');
    expect(answer()).to.deep.equal({1: 'c', 2: 'a'});
  });

  it('gives every letter the whole text of its option as a name', async () => {
    const {element} = await ownBlock(match);
    const listed = findAll(element, '.targets li').map(({innerText}) =>
      innerText.replace(/\s+/g, ' ').trim(),
    );
    const named = findAll(element, '[name="1"]').map((input) => input.getAttribute('aria-label'));
    expect(named).to.deep.equal(listed.map((option) => option.replace(' ', ': ')));
  });

  it('WCAG 3.3.1, 3.3.3: names the row that has no letter, marks it, and leads there', async () => {
    const {element, requests} = await ownBlock(match);
    const [first, last] = findAll(element, 'fieldset');
    first?.querySelector('input')?.click();
    await press(element, '#check');
    expect(requests.map(({type}) => type)).to.deep.equal(['course-draft']);
    const name = find(element, 'li:last-child legend').innerText;
    const [, begins = ''] = /^Trūkst vienas atbildes: (.+)…$/.exec(wordsOf(element, '.notice')) ?? [];
    expect(begins).to.have.length.above(40);
    expect(name.startsWith(begins)).to.equal(true);
    await waitUntil(() => focused()?.closest('fieldset') === last);
    expect(findAll(element, '[aria-invalid=true]')).to.deep.equal([last]);
    expect(wordsOf(element, '[aria-invalid] .gap')).to.equal('Vēl nav izvēlēts');
    // As a legend the browser knows it begins above the line that marks the row.
    expect(getComputedStyle(find(element, '[data-gap] > legend')).float).to.match(/left|inline-start/);
    await expect(element).to.be.accessible();
    last?.querySelector('input')?.click();
    await element.updateComplete;
    expect(findAll(element, '[aria-invalid=true], .gap')).to.have.length(0);
  });

  it('writes the picked text out below the letters', async () => {
    const {element} = await ownBlock(match, {answer: {1: 'c', 2: 'c'}});
    expect(wordsOf(element, '.picked')).to.match(/^[ABC] migrantu kontrabanda$/);
  });

  it('is answered by keyboard', async () => {
    const {element, answer} = await ownBlock(match);
    find(element, 'input').focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    expect(Object.keys(answer() ?? {})).to.have.members(['1', '2']);
  });

  it('shows short options in words at every row on a phone, so that nothing covers the row being answered', async () => {
    await setViewport({width: 360, height: 640});
    const {element} = await ownBlock(match);
    expect(find(element, '.targets').checkVisibility()).to.equal(false);
    for (const row of findAll(element, 'fieldset'))
      expect(
        [...row.querySelectorAll<HTMLElement>('label .words')].map(({innerText}) => innerText).sort(),
      ).to.deep.equal(match.targets.map(({text}) => plainText(text)).sort());
    expect(document.documentElement.scrollWidth).to.equal(360);
    await setViewport({width: 800, height: 600});
  });

  it('keeps long options once above the rows on a phone, where they cover nothing', async () => {
    await setViewport({width: 360, height: 640});
    const long = match.targets.map((target) => ({...target, text: p('garš variants '.repeat(20))}));
    const {element} = await ownBlock({...match, targets: long});
    expect(getComputedStyle(find(element, '.targets')).position).to.equal('static');
    expect(find(element, 'label .words').checkVisibility()).to.equal(false);
    await setViewport({width: 800, height: 600});
  });

  it('names the letter that is right where another was picked', async () => {
    const {element} = await ownBlock(match, {answer: {1: 'c', 2: 'b'}, checked: true});
    const listed = findAll(element, '.targets li').find(({innerText}) => innerText.includes('iespējama'));
    const letter = listed?.querySelector('.letter')?.textContent;
    expect(wordsOf(element, 'fieldset .wrong')).to.equal(
      `Nav pareizi. Šeit der ${letter} Te redzami draudi un darbs, no kura nevar atteikties.`,
    );
  });
});
