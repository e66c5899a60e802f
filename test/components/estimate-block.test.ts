import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ownBlock} from '../harness/block-owner.ts';
import {find, findAll, focused, press, wordsOf} from '../harness/page.ts';
import {estimate} from './personal-samples.ts';

const inSteps = {...estimate, from: 0, to: 2000, step: 50, answer: 800, tolerance: 100, unit: 'EUR'};

async function type(element: Awaited<ReturnType<typeof ownBlock>>['element'], number: string) {
  find(element, '#number').focus();
  await sendKeys({type: number});
  await element.updateComplete;
}

describe('estimate-block', () => {
  it('is accessible fresh, guessed and checked', async () => {
    const {element} = await ownBlock(estimate);
    await expect(element).to.be.accessible();
    await type(element, '40');
    await expect(element).to.be.accessible();
    await press(element, '#check');
    await expect(element).to.be.accessible();
  });

  it('WCAG 2.5.1, 2.5.7: hands out a typed number, and the slider follows', async () => {
    const {element, answer} = await ownBlock(estimate);
    await type(element, '40');
    expect(answer()).to.deep.equal({a: '40'});
    expect(find<HTMLInputElement>(element, '#slider').value).to.equal('40');
  });

  it('hands out what the slider says, and the field follows', async () => {
    const {element, answer} = await ownBlock(inSteps);
    find(element, '#slider').focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(answer()).to.deep.equal({a: '1050'});
    expect(find<HTMLInputElement>(element, '#number').value).to.equal('1050');
    expect(find(element, '#slider').getAttribute('aria-valuetext')).to.equal('1050\u00a0EUR');
  });

  it('does not take the place where the slider waits for a guess', async () => {
    const {element, requests} = await ownBlock(estimate);
    expect(find(element, '#slider').getAttribute('aria-valuetext')).to.equal('vēl nav minējuma');
    await press(element, '#check');
    expect(requests).to.have.length(0);
    expect(wordsOf(element, '.notice')).to.equal('Vispirms ierakstiet savu minējumu.');
    await waitUntil(() => focused()?.id === 'number');
    expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
  });

  const finished = [
    {typed: '730', guess: '750', why: 'the nearest step'},
    {typed: '9999', guess: '2000', why: 'the end of the scale'},
  ];
  for (const {typed, guess, why} of finished) {
    it(`takes ${typed} to ${why} when it is finished, not while it is typed`, async () => {
      const {element, answer} = await ownBlock(inSteps);
      await type(element, typed);
      expect(find<HTMLInputElement>(element, '#number').value).to.equal(typed);
      await sendKeys({press: 'Tab'});
      await element.updateComplete;
      expect(answer()).to.deep.equal({a: guess});
      expect(find<HTMLInputElement>(element, '#number').value).to.equal(guess);
    });
  }

  it('shows the guess, the figure and how far apart they are, in words and on a scale', async () => {
    const {element} = await ownBlock(estimate, {answer: {a: '40'}, checked: true});
    expect(findAll(element, '.figures dd').map(({innerText}) => innerText)).to.deep.equal([
      '40\u00a0%',
      '24\u00a0%',
      '16 procentpunkti',
    ]);
    const scale = find(element, '.scale[role=img]');
    expect(scale.getAttribute('aria-label')).to.equal(
      'Skala: Jūsu minējums ir 40\u00a0%, patiesais skaitlis ir 24\u00a0%.',
    );
    const left = (selector: string) => scale.querySelector(selector)?.getBoundingClientRect().left ?? 0;
    expect(left('.guessed')).to.be.greaterThan(left('.real'));
    expect(wordsOf(element, '.meaning')).to.equal('Gandrīz katrs ceturtais bija vīrietis.');
  });

  it('counts a guess within the tolerance as right', async () => {
    const {element} = await ownBlock(estimate, {answer: {a: '29'}, checked: true});
    expect(wordsOf(element, '#verdict')).to.equal('Jā, atbilde ir pareiza.');
  });

  it('is empty again after "try again"', async () => {
    const {element} = await ownBlock(estimate, {answer: {a: '40'}, checked: true});
    await press(element, '#retry');
    expect(find<HTMLInputElement>(element, '#number').value).to.equal('');
    expect(focused()?.id).to.equal('title');
  });
});
