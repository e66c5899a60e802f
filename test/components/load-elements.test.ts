import {expect} from '@open-wc/testing';
import {loadElements} from '../../src/components/blocks/load-elements.ts';
import {quiz} from './quiz-sample.ts';
import {prose} from './samples.ts';

describe('the elements of a lesson', () => {
  it('come with those of the questions that a quiz may ask, and no others', async () => {
    const isThere = (tag: string) => customElements.get(tag) !== undefined;
    await loadElements([prose]);
    expect(['prose-block', 'quiz-block', 'order-block'].map(isThere)).to.deep.equal([true, false, false]);
    await loadElements([prose, quiz]);
    const asked = new Set(quiz.bank.map(({type}) => `${type}-block`));
    expect([...asked, 'quiz-block'].map(isThere)).to.not.include(false);
    expect(isThere('scenario-block')).to.equal(false);
  });
});
