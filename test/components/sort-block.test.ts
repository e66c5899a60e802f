import {expect, waitUntil} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {ownBlock} from '../harness/block-owner.ts';
import {find, findAll, focused, middleOf, press, wordsOf} from '../harness/page.ts';
import {sort} from './practice-samples.ts';

const sorted = {a: 'act', b: 'means', c: 'purpose', d: 'act'};

describe('sort-block', () => {
  it('is accessible at the start, half-way, sorted and checked', async () => {
    for (const properties of [{}, {answer: {a: 'act'}}, {answer: sorted}, {answer: sorted, checked: true}]) {
      const {element} = await ownBlock(sort, properties);
      await expect(element).to.be.accessible();
    }
  });

  it('WCAG 2.5.7: sorts everything with one button per card; each next card gets focus', async () => {
    const {element, answer} = await ownBlock(sort);
    for (let card = 1; card <= sort.cards.length; card++) {
      expect(wordsOf(element, '.in-hand .kicker')).to.equal(`${card}. kartīte no 4`);
      await press(element, '.choices [value=means]');
      expect(focused()?.id).to.equal('hand');
    }
    expect(answer()).to.deep.equal({a: 'means', b: 'means', c: 'means', d: 'means'});
    expect(wordsOf(element, '#hand')).to.contain('Visas kartītes ir grupās');
  });

  it('WCAG 3.3.1: says how many cards are left, and leads to the one in hand', async () => {
    const {element} = await ownBlock(sort, {answer: {b: 'means', c: 'purpose'}});
    await press(element, '#check');
    expect(wordsOf(element, '.notice')).to.match(/^Trūkst 2 atbilžu. Pirmā: /);
    await waitUntil(() => focused()?.id === 'hand');
  });

  it('WCAG 2.1.1, 4.1.3: needs no mouse: Tab and Enter put a card, and it is said where', async () => {
    const {element, answer} = await ownBlock(sort, {answer: {b: 'means', c: 'purpose', d: 'act'}});
    find(element, '#hand').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(answer()).to.deep.equal(sorted);
    expect(find(element, '.visually-hidden[role=status]').textContent).to.equal(
      'Kartīte „pierunā kaimiņu braukt līdzi” ielikta grupā „Darbība”.',
    );
  });

  it('deals eight of many cards, judges those, and the others come with the next try', async () => {
    const card = (key: string) => ({...sort.cards[0], key, text: [`Kartīte ${key}`], group: 'act'});
    const pack = {...sort, cards: [...'abcdefghijk'].map(card)};
    const {element, answer} = await ownBlock(pack as typeof sort);
    const sortAll = async () => {
      while (findAll(element, '.choices').length > 0) await press(element, '.choices [value=act]');
      return Object.keys(answer() ?? {}).sort();
    };
    expect(wordsOf(element, '.in-hand .kicker')).to.equal('1. kartīte no 8');
    const first = await sortAll();
    expect(first).to.have.length(8);
    await press(element, '#check');
    expect(find(element, '#verdict').classList.contains('right')).to.equal(true);
    expect(wordsOf(element, '#retry')).to.equal('Mēģināt ar citām kartītēm');
    await press(element, '#retry');
    const second = await sortAll();
    expect(second).to.have.length(8);
    expect(new Set([...first, ...second]).size).to.equal(11);
  });

  it('takes a sorted card back into the hand', async () => {
    const {element, answer} = await ownBlock(sort, {answer: sorted});
    await press(element, '[data-drop=means] button');
    expect(answer()).to.deep.equal({a: 'act', c: 'purpose', d: 'act'});
    expect(wordsOf(element, '.in-hand')).to.contain('draud pastāstīt ģimenei');
    expect(focused()?.id).to.equal('hand');
  });

  it('lets the learner look at another card first', async () => {
    const {element, requests} = await ownBlock(sort);
    const first = wordsOf(element, '.in-hand');
    await press(element, '.other');
    expect(wordsOf(element, '.in-hand')).not.to.equal(first);
    expect(requests).to.have.length(0);
    for (let i = 1; i < sort.cards.length; i++) await press(element, '.other');
    expect(wordsOf(element, '.in-hand')).to.equal(first);
  });

  it('takes a card dragged to a group, and a drag to nowhere changes nothing', async () => {
    const {element, answer, requests} = await ownBlock(sort, {answer: {b: 'means', c: 'purpose', d: 'act'}});
    const drag = async (to: [number, number]) => {
      await sendMouse({type: 'move', position: middleOf(find(element, '.in-hand'))});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: to});
      await sendMouse({type: 'up'});
      await element.updateComplete;
    };
    await drag([2, 2]);
    expect(requests).to.have.length(0);
    await drag(middleOf(find(element, '[data-drop=purpose] .name')));
    expect(answer()).to.deep.equal({a: 'purpose', b: 'means', c: 'purpose', d: 'act'});
    await resetMouse();
  });

  it('moves a sorted card by dragging without taking it back', async () => {
    const {element, answer, requests} = await ownBlock(sort, {answer: sorted});
    await sendMouse({type: 'move', position: middleOf(find(element, '[data-drop=means] button'))});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: middleOf(find(element, '[data-drop=act] .name'))});
    await sendMouse({type: 'up'});
    await element.updateComplete;
    expect(requests).to.have.length(1);
    expect(answer()).to.deep.equal({...sorted, b: 'act'});
    await resetMouse();
  });

  it('leaves a sorted card where it is when it is dropped on its own group or nowhere', async () => {
    const {element, requests} = await ownBlock(sort, {answer: sorted});
    const card = find(element, '[data-drop=means] button');
    const [x, y] = middleOf(card);
    for (const position of [
      [x, y + 8],
      [2, 2],
    ] satisfies [number, number][]) {
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position});
      await sendMouse({type: 'up'});
      await element.updateComplete;
    }
    expect(element.answer).to.deep.equal(sorted);
    expect(
      requests.filter((request) => 'answer' in request && request.answer['b'] !== 'means'),
    ).to.have.length(0);
    await resetMouse();
  });

  it('follows a finger only by the handle, so that the page still scrolls', async () => {
    const {element, requests} = await ownBlock(sort);
    const touch = (type: string, on: Element, [clientX, clientY]: [number, number]) =>
      on.dispatchEvent(
        new PointerEvent(type, {
          clientX,
          clientY,
          pointerType: 'touch',
          pointerId: 7,
          bubbles: true,
          composed: true,
        }),
      );
    const group = middleOf(find(element, '[data-drop=act] .name'));
    const dragFrom = (from: HTMLElement) => {
      // A made-up pointer cannot be captured; a real one can.
      find(element, '.in-hand').setPointerCapture = () => undefined;
      touch('pointerdown', from, middleOf(from));
      touch('pointermove', document.body, group);
      touch('pointerup', document.body, group);
    };
    dragFrom(find(element, '.in-hand .kicker'));
    expect(requests).to.have.length(0);
    dragFrom(find(element, '.in-hand .handle'));
    expect(requests).to.have.length(1);
  });

  it('says of a wrong card where it belongs, and why', async () => {
    const {element} = await ownBlock(sort, {answer: {...sorted, b: 'purpose'}, checked: true});
    expect(wordsOf(element, '[data-drop=purpose] .wrong')).to.equal(
      'Pieder grupai „Līdzekļi” Ar draudiem panāk paklausību.',
    );
    expect(findAll(element, '.group .right')).to.have.length(3);
  });

  it('shows in review what was left outside the groups', async () => {
    const {element} = await ownBlock(sort, {answer: {a: 'act'}, readOnly: true});
    expect(findAll(element, '.left-over li')).to.have.length(3);
    expect(findAll(element, 'button')).to.have.length(0);
  });

  it('says how many cards were right', async () => {
    const {element} = await ownBlock(sort, {answer: {...sorted, b: 'purpose'}, checked: true});
    expect(wordsOf(element, '#verdict')).to.contain('3 no 4 pareizi.');
  });

  it('folds the right ones of many cards, and shows those that belong elsewhere', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const [card] = sort.cards;
    if (!card) throw new Error('The sample has cards.');
    const long = {...sort, cards: keys.map((key) => ({...card, key, group: 'act'}))};
    const answer = Object.fromEntries(keys.map((key) => [key, key === 'g' ? 'means' : 'act']));
    const {element} = await ownBlock(long, {answer, checked: true});
    await expect(element).to.be.accessible();
    const folded = find<HTMLDetailsElement>(element, '[data-drop=act] details');
    expect(folded.open).to.equal(false);
    expect(wordsOf(element, '[data-drop=act] summary')).to.equal('Pareizi ieliktas: 6');
    expect(findAll(element, '[data-drop=act] details li')).to.have.length(6);
    expect(wordsOf(element, '[data-drop=means] .wrong')).to.contain('Pieder grupai „Darbība”');
    expect(wordsOf(element, '#verdict')).to.contain('6 no 7 pareizi.');
  });
});
