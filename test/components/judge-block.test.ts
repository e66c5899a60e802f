import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ownBlock} from '../harness/block-owner.ts';
import {find, findAll, focused, press, wordsOf} from '../harness/page.ts';
import {judge} from './practice-samples.ts';

const alone = {...judge, statements: judge.statements.slice(0, 1).map((first) => ({...first, text: []}))};

describe('judge-block', () => {
  it('is accessible before and after the check, with statements and with one in the heading', async () => {
    for (const block of [judge, alone]) {
      const {element} = await ownBlock(block);
      await expect(element).to.be.accessible();
      for (const input of findAll<HTMLInputElement>(element, '[value=f]')) input.click();
      await press(element, '#check');
      await expect(element).to.be.accessible();
    }
  });

  it('is answered by keyboard: arrows within a statement, Tab to the next', async () => {
    const {element, answer} = await ownBlock(judge);
    find(element, 'input').focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowRight'});
    expect(answer()).to.deep.equal({a: 'f', b: 't'});
  });

  it('asks for every statement before it checks', async () => {
    const {element, requests} = await ownBlock(judge);
    await press(element, '[name=a][value=f]');
    await press(element, '#check');
    expect(requests).to.have.length(1);
    expect(wordsOf(element, '.notice')).to.equal(
      'Trūkst vienas atbildes: Noziegums iespējams jau pirms pirmās darba dienas.',
    );
  });

  it('WCAG 3.3.1, 3.3.3: marks each statement that has no answer, and leads to the first', async () => {
    const {element} = await ownBlock(judge);
    await press(element, '#check');
    expect(wordsOf(element, '.notice')).to.equal('Vispirms novērtējiet katru apgalvojumu.');
    await waitUntil(() => (focused() as HTMLInputElement).name === 'a');
    const invalid = () =>
      findAll(element, '[aria-invalid=true]').map((group) => group.querySelector('input')?.name);
    expect(invalid()).to.deep.equal(['a', 'b']);
    await expect(element).to.be.accessible();
    await press(element, '[name=a][value=f]');
    expect(invalid()).to.deep.equal(['b']);
  });

  it('tells of each statement how it was and why', async () => {
    const {element} = await ownBlock(judge, {answer: {a: 'f', b: 'f'}, checked: true});
    const feedback = findAll(element, 'fieldset .result').map(({innerText}) =>
      innerText.replace(/\s+/g, ' '),
    );
    expect(feedback).to.deep.equal([
      'Pareizi Latvijā vīriešu bija vairāk.',
      'Nav pareizi Pietiek ar nolūku ekspluatēt.',
    ]);
  });

  it('says how many of the statements were judged rightly', async () => {
    const {element} = await ownBlock(judge, {answer: {a: 'f', b: 'f'}, checked: true});
    expect(wordsOf(element, '#verdict')).to.contain('1 no 2 pareizi.');
  });

  it('WCAG 3.3.2, 4.1.2: names each pair of buttons by its statement, or by the heading that says it', async () => {
    const {element} = await ownBlock(judge);
    expect(findAll(element, 'legend').map(({innerText}) => innerText)).to.deep.equal([
      'Cietušās ir tikai sievietes.',
      'Noziegums iespējams jau pirms pirmās darba dienas.',
    ]);
    const {element: other} = await ownBlock(alone);
    expect(find(other, 'fieldset').getAttribute('aria-labelledby')).to.equal('title');
  });
});
