import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {ownBlock} from '../harness/block-owner.ts';
import {find, findAll, focused, middleOf, press, wordsOf} from '../harness/page.ts';
import {order} from './practice-samples.ts';

const solved = {d: '1', a: '2', b: '3'};

describe('order-block', () => {
  it('is accessible before and after the check', async () => {
    for (const properties of [{}, {answer: {...solved, d: '2', a: '1'}, checked: true}]) {
      const {element} = await ownBlock(order, properties);
      await expect(element).to.be.accessible();
    }
  });

  it('never starts solved, whatever the seed', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const {element} = await ownBlock(order, {seed});
      const keys = findAll(element, 'li').map((row) => row.dataset.drop);
      expect(keys, `seed ${seed}`).not.to.deep.equal(['d', 'a', 'b']);
    }
  });

  it('WCAG 2.5.7, 4.1.3: moves a row by keyboard; focus stays on its button and its place is said', async () => {
    const {element, answer} = await ownBlock(order, {answer: solved});
    find(element, '[data-drop=d] [value=down]').focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(answer()).to.deep.equal({a: '1', d: '2', b: '3'});
    expect(focused()?.getAttribute('aria-label')).to.equal('Zemāk: Paziņa piedāvā darbu');
    expect(find(element, '.visually-hidden[role=status]').textContent).to.equal(
      'Rinda „Paziņa piedāvā darbu” tagad ir 2. vietā no 3.',
    );
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(answer()).to.deep.equal({a: '1', b: '2', d: '3'});
    expect(focused()?.closest('li')?.dataset.drop).to.equal('d');
  });

  it('keeps the button of a row at the end in place, without effect', async () => {
    const {element, requests} = await ownBlock(order, {answer: solved});
    await press(element, '[data-drop=d] [value=up]');
    expect(requests).to.have.length(0);
    expect(find(element, '[data-drop=d] [value=up]').getAttribute('aria-disabled')).to.equal('true');
  });

  it('takes a row dragged onto another', async () => {
    const {element, answer} = await ownBlock(order, {answer: solved});
    await sendMouse({type: 'move', position: middleOf(find(element, '[data-drop=d] .place'))});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: middleOf(find(element, '[data-drop=b] .place'))});
    await sendMouse({type: 'up'});
    await element.updateComplete;
    expect(answer()).to.deep.equal({a: '1', b: '2', d: '3'});
    await resetMouse();
  });

  it('checks what is on screen, moved or not', async () => {
    const {element, answer} = await ownBlock(order);
    const shown = findAll(element, 'li').map((row, index) => [row.dataset.drop, String(index + 1)]);
    await press(element, '#check');
    expect(answer()).to.deep.equal(Object.fromEntries(shown));
  });

  it('says of a wrong row where it belongs', async () => {
    const {element} = await ownBlock(order, {answer: {d: '1', b: '2', a: '3'}, checked: true});
    expect(wordsOf(element, '[data-drop=a] .wrong')).to.equal('Īstā vieta: 2. Pārvietošana seko vervēšanai.');
    expect(findAll(element, 'li .right')).to.have.length(1);
  });
});
