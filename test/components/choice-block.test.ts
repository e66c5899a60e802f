import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {CheckEvent, DraftEvent, RetryEvent} from '../../src/components/events.ts';
import {ownBlock} from '../harness/block-owner.ts';
import {find, findAll, focused, press, wordsOf} from '../harness/page.ts';
import {choice, choices} from './practice-samples.ts';

describe('choice-block', () => {
  it('WCAG 4.1.2: is accessible before and after the check, as radio buttons and as checkboxes', async () => {
    for (const block of [choice, choices]) {
      const {element} = await ownBlock(block);
      await expect(element).to.be.accessible();
      await press(element, 'input');
      await press(element, '#check');
      await expect(element).to.be.accessible();
    }
  });

  it('WCAG 3.2.2: hands out each pick as a draft', async () => {
    const {element, requests} = await ownBlock(choice);
    await press(element, '[value=a]');
    await press(element, '[value=b]');
    expect(requests.map((request) => request instanceof DraftEvent && request.answer)).to.deep.equal([
      {a: 'x'},
      {b: 'x'},
    ]);
  });

  it('takes several picks where several are right', async () => {
    const {element, answer} = await ownBlock(choices);
    await press(element, '[value=a]');
    await press(element, '[value=b]');
    await press(element, '[value=a]');
    expect(answer()).to.deep.equal({b: 'x'});
  });

  it('WCAG 3.3.1: says what is missing instead of checking an empty answer', async () => {
    const {element, requests} = await ownBlock(choice);
    await press(element, '#check');
    expect(requests).to.have.length(0);
    expect(wordsOf(element, '.notice')).to.equal('Vispirms izvēlieties atbildi.');
    await waitUntil(() => focused()?.localName === 'input');
    expect(focused()?.closest('[aria-invalid=true]')).to.equal(find(element, 'fieldset'));
    await expect(element).to.be.accessible();
  });

  it('WCAG 3.3.1: says of each box that at least one of several is to be ticked', async () => {
    const {element} = await ownBlock(choices);
    await press(element, '#check');
    await waitUntil(() => focused()?.localName === 'input');
    expect(findAll(element, 'input[aria-invalid=true]')).to.have.length(choices.choices.length);
    await expect(element).to.be.accessible();
  });

  it('can be answered and checked with the keyboard alone; focus goes to the verdict', async () => {
    const {element, requests} = await ownBlock(choice);
    find(element, 'input').focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    const check = requests.at(-1);
    expect(check).to.be.instanceOf(CheckEvent);
    expect(check instanceof CheckEvent && check.latencyMs).to.be.within(1, 5000);
    expect(focused()?.id).to.equal('verdict');
  });

  it('is checked by Enter on an option, too; one that is held down checks once', async () => {
    const {element, requests} = await ownBlock(choices);
    find(element, 'input').focus();
    await sendKeys({press: 'Enter'});
    expect(wordsOf(element, '.notice')).to.equal('Vispirms izvēlieties atbildi.');
    await sendKeys({press: 'Space'});
    find(element, ':focus').dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Enter', repeat: true, bubbles: true}),
    );
    expect(requests.filter((event) => event instanceof CheckEvent)).to.have.length(0);
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(requests.filter((event) => event instanceof CheckEvent)).to.have.length(1);
    expect(focused()?.id).to.equal('verdict');
  });

  it('says the verdict once: where one is picked, the reason below it is the verdict', async () => {
    const {element} = await ownBlock(choice, {answer: {b: 'x'}, checked: true});
    const results = findAll(element, '.result');
    expect(results.map(({id}) => id)).to.deep.equal(['verdict']);
    expect(wordsOf(element, '#verdict')).to.match(/^Pareizi /);
  });

  it('shows a right choice that was not picked as right, in an outline of dashes', async () => {
    const {element} = await ownBlock(choice, {answer: {a: 'x'}, checked: true});
    const [missed, wrong] = [find(element, '.missed'), find(element, '.wrong')];
    const {borderTopStyle, borderTopColor} = getComputedStyle(missed);
    expect(borderTopStyle).to.equal('dashed');
    const right = find((await ownBlock(choice, {answer: {b: 'x'}, checked: true})).element, '.right');
    expect(borderTopColor).to.equal(getComputedStyle(right).borderLeftColor);
    expect(borderTopColor).not.to.equal(getComputedStyle(wrong).borderLeftColor);
    expect(missed.querySelector('path')?.getAttribute('d')).to.equal(
      right.querySelector('path')?.getAttribute('d'),
    );
  });

  it('WCAG 1.4.1: shows the reason of the picked and of the right choice, in words', async () => {
    const {element} = await ownBlock(choice, {answer: {a: 'x'}, checked: true});
    const feedback = findAll(element, 'li .result').map(({innerText}) => innerText.replace(/\s+/g, ' '));
    expect(feedback).to.have.members([
      'Nav pareizi Piekrišana neatbrīvo vainīgo, ja izmantoti līdzekļi.',
      'Pareizā atbilde Viltus atņem iespēju izvēlēties brīvi.',
    ]);
  });

  const verdicts = [
    {answer: {a: 'x', b: 'x'}, words: 'Jā, atbilde ir pareiza.', why: 'all right'},
    {answer: {c: 'x'}, words: 'Nav pareizi. Izlasiet skaidrojumus.', why: 'all wrong'},
  ];
  for (const {answer, words, why} of verdicts) {
    it(`says "${words}" when ${why}`, async () => {
      const {element} = await ownBlock(choices, {answer, checked: true});
      expect(wordsOf(element, '#verdict')).to.equal(words);
    });
  }

  it("prefers the author's words for the verdict", async () => {
    const block = {...choice, verdicts: {right: ['Jā. Jūs dzirdat, kas neļāva izvēlēties.']}};
    const {element} = await ownBlock(block, {answer: {b: 'x'}, checked: true});
    expect(wordsOf(element, '#verdict')).to.equal('Jā. Jūs dzirdat, kas neļāva izvēlēties.');
  });

  it('starts afresh on "try again" and puts focus on the heading', async () => {
    const {element, requests} = await ownBlock(choice, {answer: {a: 'x'}, checked: true});
    await press(element, '#retry');
    expect(requests.at(-1)).to.be.instanceOf(RetryEvent);
    expect(findAll(element, ':checked')).to.have.length(0);
    expect(focused()?.id).to.equal('title');
  });

  it('shows choices in an order that follows from the seed alone', async () => {
    const orderFor = async (seed: number) =>
      findAll<HTMLInputElement>((await ownBlock(choice, {seed})).element, 'input')
        .map(({value}) => value)
        .join('');
    const orders = new Set<string>();
    for (let seed = 0; seed < 12; seed++) {
      const first = await orderFor(seed);
      expect(await orderFor(seed)).to.equal(first);
      orders.add(first);
    }
    expect(orders.size).to.be.greaterThan(2);
  });

  it('is readable but takes no changes in review', async () => {
    const {element} = await ownBlock(choice, {answer: {a: 'x'}, readOnly: true});
    expect(findAll(element, 'input:not(:disabled)')).to.have.length(0);
    expect(findAll(element, 'button')).to.have.length(0);
  });

  it('has a third-level heading with its lead and no "try again" in a quiz', async () => {
    const {element} = await ownBlock(choice, {
      answer: {a: 'x'},
      checked: true,
      inQuiz: true,
      lead: '3. jautājums no 8',
    });
    expect(wordsOf(element, 'h3')).to.equal('3. jautājums no 8 Ko atbildēt kolēģim?');
    expect(findAll(element, '#retry')).to.have.length(0);
  });
});
