import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {ownBlock} from '../harness/block-owner.ts';
import {find, findAll, focused, press, wordsOf} from '../harness/page.ts';
import {mark} from './personal-samples.ts';

const passage = (key: string) => `.passage[data-key=${key}]`;

describe('mark-block', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is accessible fresh, marked and checked', async () => {
    const {element} = await ownBlock(mark);
    await expect(element).to.be.accessible();
    await press(element, passage('a'));
    await expect(element).to.be.accessible();
    await press(element, '#check');
    await expect(element).to.be.accessible();
  });

  it('shows passages as toggle buttons named by their words', async () => {
    const {element} = await ownBlock(mark);
    const buttons = findAll(element, '.text [role=button]');
    expect(buttons.map(({innerText}) => innerText)).to.deep.equal(mark.passages.map(({text}) => text));
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'false',
      'false',
    ]);
  });

  it('lets a passage run on over the lines of its text', async () => {
    await setViewport({width: 360, height: 640});
    const {element} = await ownBlock(mark);
    expect(find(element, passage('c')).getClientRects().length).to.be.greaterThan(1);
  });

  it('leaves what comes before the running text outside of it', async () => {
    const {element} = await ownBlock(mark);
    expect(wordsOf(element, '.intro')).to.equal('Kristaps parāda ziņu, ko saņēmis tālrunī.');
    expect(wordsOf(element, '.text')).to.contain('Darbs noliktavā');
    expect(wordsOf(element, '.text')).not.to.contain('Kristaps');
  });

  it('is marked and unmarked with the keyboard: space and enter, focus stays', async () => {
    const {element, answer} = await ownBlock(mark);
    find(element, passage('a')).focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(answer()).to.deep.equal({a: 'x', b: 'x'});
    await sendKeys({press: 'Space'});
    expect(answer()).to.deep.equal({a: 'x'});
    await element.updateComplete;
    expect((focused() as HTMLElement).dataset['key']).to.equal('b');
  });

  it('asks for at least one passage before it checks', async () => {
    const {element, requests} = await ownBlock(mark);
    await press(element, '#check');
    expect(requests).to.have.length(0);
    expect(wordsOf(element, '.notice')).to.equal('Vispirms atzīmējiet vismaz vienu vietu tekstā.');
    await waitUntil(() => focused() === find(element, '.passage'));
  });

  it('WCAG 1.4.1, EN 4.2.3: says in the text and in the list what was found, missed and wrongly marked, and why', async () => {
    const {element} = await ownBlock(mark, {answer: {a: 'x', b: 'x'}, checked: true});
    expect(wordsOf(element, '#passage-a')).to.contain('(atrasta)');
    expect(wordsOf(element, '#passage-b')).to.contain('(nebija jāatzīmē)');
    expect(wordsOf(element, '#passage-c')).to.contain('(neatzīmējāt)');
    expect(findAll(element, '.reason strong:first-child').map(({innerText}) => innerText)).to.deep.equal([
      '1. Atrasta',
      '2. Nebija jāatzīmē',
      '3. Neatzīmējāt',
    ]);
    expect(wordsOf(element, '#reason-a')).to.contain('Alga pirms nodokļiem nav pateikta.');
    expect(find(element, '#passage-b').nextElementSibling?.querySelector('svg')).to.be.instanceOf(SVGElement);
  });

  it('gives the reason of what was rightly left alone, too', async () => {
    const {element} = await ownBlock(mark, {answer: {a: 'x', c: 'x'}, checked: true});
    expect(wordsOf(element, '#reason-b')).to.contain('2. Pareizi neatzīmēta');
    expect(wordsOf(element, '#verdict')).to.equal('Jā, atbilde ir pareiza.');
  });

  it('leads from a passage to its reason and back', async () => {
    const {element} = await ownBlock(mark, {answer: {a: 'x'}, checked: true});
    await press(element, '#passage-c + .number');
    expect(focused()?.id).to.equal('reason-c');
    await press(element, '#reason-c .back');
    expect(focused()?.id).to.equal('passage-c');
  });

  it('starts afresh on "try again"', async () => {
    const {element} = await ownBlock(mark, {answer: {a: 'x'}, checked: true});
    await press(element, '#retry');
    expect(findAll(element, '[aria-pressed=true]')).to.have.length(0);
    expect(focused()?.id).to.equal('title');
  });

  it('takes no marks in review', async () => {
    const {element, requests} = await ownBlock(mark, {readOnly: true});
    await press(element, passage('a'));
    expect(requests).to.have.length(0);
  });
});
