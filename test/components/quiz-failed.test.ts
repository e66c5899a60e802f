import {expect} from '@open-wc/testing';
import {find, findAll} from '../harness/page.ts';
import {QuizOwner, tryAt} from '../harness/quiz-owner.ts';
import {quiz} from './quiz-sample.ts';

const failed = {
  quiz: {best: 0, tries: 1, open: tryAt(3)},
  answers: new Map([
    [22, {answer: {a: 't'}, checked: true}],
    [21, {answer: {a: 'x'}, checked: true}],
    [23, {answer: {b: '1', d: '2', a: '3'}, checked: true}],
  ]),
};
const mainButtons = ({element}: QuizOwner) =>
  findAll(element, '.button.primary').map(({innerText}) => innerText);

describe('the result of a test that is not passed yet', () => {
  it('leads to the first lesson worth reading again, before another try', async () => {
    const owner = await QuizOwner.show(failed);
    const first = find(owner.element, 'tbody a');
    expect(mainButtons(owner)).to.deep.equal([`Pārlasīt: ${first.innerText}`]);
    expect(find(owner.element, 'a.primary').getAttribute('href')).to.equal(first.getAttribute('href'));
  });

  it('leads to another try where the table names modules', async () => {
    const parts = [{module: 'means-and-consent', title: ['Pamati'], draw: 1}];
    expect(mainButtons(await QuizOwner.show({...failed, block: {...quiz, parts}}))).to.deep.equal([
      'Sākt jaunu mēģinājumu',
    ]);
  });

  it('leads nowhere once an earlier try has passed', async () => {
    const passed = {...failed.quiz, best: 100};
    expect(mainButtons(await QuizOwner.show({...failed, quiz: passed}))).to.deep.equal([]);
  });
});
