import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {ownBlock} from '../harness/block-owner.ts';
import {find, findAll, press, wordsOf} from '../harness/page.ts';
import {match} from './practice-samples.ts';

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

  it('keeps a short list of options in view on a phone, and focus clear of it', async () => {
    await setViewport({width: 360, height: 640});
    const {element} = await ownBlock({
      ...match,
      pairs: match.pairs.flatMap((pair) =>
        ['1', '2', '3', '4'].map((key) => ({...pair, key: pair.key + key})),
      ),
    });
    window.scrollTo(0, document.body.scrollHeight);
    const list = find(element, '.targets');
    expect(list.getBoundingClientRect().top).to.be.at.least(0);
    const row = findAll(element, 'fieldset')[3];
    row?.querySelector('input')?.focus();
    expect(row?.querySelector('input')?.getBoundingClientRect().top).to.be.at.least(
      list.getBoundingClientRect().bottom,
    );
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
