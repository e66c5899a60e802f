import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {MoveEvent} from '../../src/components/events.ts';
import {find, focused, wordsOf} from '../harness/page.ts';
import {QuizOwner, tryAt} from '../harness/quiz-owner.ts';

describe('a quiz', () => {
  it('is taken by Enter and the keys that pick: it checks, and goes on from the verdict', async () => {
    const owner = await QuizOwner.show({quiz: {best: undefined, tries: 0, open: tryAt(0)}});
    const question = await owner.question();
    find(question, '[value=f]').focus();
    await sendKeys({press: 'Enter'});
    expect(wordsOf(question, '.notice')).to.equal('Vispirms izvēlieties atbildi.');
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Enter'});
    await owner.element.updateComplete;
    await question.updateComplete;
    expect(focused()?.id).to.equal('verdict');
    await sendKeys({press: 'Enter'});
    expect(owner.requests.at(-1)).to.be.instanceOf(MoveEvent).with.property('at', 1);
  });
});
