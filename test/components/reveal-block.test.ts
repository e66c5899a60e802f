import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/components/blocks/reveal/reveal-block.ts';
import type {RevealBlockElement} from '../../src/components/blocks/reveal/reveal-block.ts';
import type {RevealBlock} from '../../src/domain/blocks/reveal/reveal.ts';
import {find, findAll, hasFocus, press, wordsOf} from '../harness/page.ts';
import {reveal} from './samples.ts';

async function show(look: RevealBlock['look']) {
  const seen: number[] = [];
  const element = await fixture<RevealBlockElement>(
    html`<reveal-block
      .block=${{...reveal, look}}
      @course-seen=${(e: {slot: number}) => seen.push(e.slot)}
    ></reveal-block>`,
  );
  return {element, seen};
}
// What a closed fold holds may have its box, and is not seen.
const isShown = (element: HTMLElement) => element.checkVisibility();

describe('reveal-block', () => {
  for (const look of ['cards', 'steps', 'fold'] as const) {
    it(`is accessible as ${look}, closed and open`, async () => {
      const {element} = await show(look);
      await expect(element).to.be.accessible();
      find(element, 'button, summary').click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }

  it('turns a card by keyboard and tells whether it is open', async () => {
    const {element} = await show('cards');
    find(element, '.face').focus();
    expect(isShown(find(element, '.text'))).to.equal(false);
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(find(element, '.face').getAttribute('aria-expanded')).to.equal('true');
    expect(isShown(find(element, '.text'))).to.equal(true);
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(isShown(find(element, '.text'))).to.equal(false);
  });

  it('says once that all cards were seen, even if some are closed again', async () => {
    const {element, seen} = await show('cards');
    for (const face of findAll(element, '.face')) {
      expect(seen).to.have.length(0);
      face.click();
      await element.updateComplete;
      face.click();
      await element.updateComplete;
    }
    for (const face of findAll(element, '.face')) face.click();
    expect(seen).to.deep.equal([7]);
  });

  for (const look of ['cards', 'fold'] as const) {
    it(`opens all ${look} with one press, and closes them with another`, async () => {
      const {element, seen} = await show(look);
      expect(findAll(element, '.text').filter(isShown)).to.have.length(0);
      await press(element, '#all');
      expect(findAll(element, '.text').filter(isShown)).to.have.length(reveal.items.length);
      expect(seen).to.deep.equal([7]);
      expect(wordsOf(element, '#all')).to.equal('Aizvērt visu');
      await press(element, '#all');
      expect(findAll(element, '.text').filter(isShown)).to.have.length(0);
      expect(wordsOf(element, '#all')).to.equal('Atvērt visu');
    });
  }

  it('walks through steps; focus goes along, and the last step completes it', async () => {
    const {element, seen} = await show('steps');
    await press(element, '[value=next]');
    expect(wordsOf(element, '.step.current h3')).to.equal('2. solis no 3 Pārvadāšana');
    expect(hasFocus(find(element, '.step.current'))).to.equal(true);
    expect(seen).to.have.length(0);
    await press(element, '[value=next]');
    expect(seen).to.deep.equal([7]);
    expect(findAll(element, '[value=next]')).to.have.length(0);
    await press(element, '[value=back]');
    expect(wordsOf(element, '.step.current h3')).to.equal('2. solis no 3 Pārvadāšana');
    expect(findAll(element, '.step').filter(isShown)).to.have.length(1);
  });

  it('says that all folds were seen', async () => {
    const {element, seen} = await show('fold');
    for (const summary of findAll(element, 'summary')) summary.click();
    await new Promise((done) => setTimeout(done, 50)); // a toggle event comes after the click
    expect(seen).to.deep.equal([7]);
  });
});
