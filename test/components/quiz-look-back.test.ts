import {expect} from '@open-wc/testing';
import {findAll, wordsOf} from '../harness/page.ts';
import {QuizOwner, tryAt} from '../harness/quiz-owner.ts';
import {quiz} from './quiz-sample.ts';

const finished = {
  quiz: {best: undefined, tries: 1, open: tryAt(3)},
  answers: new Map([[22, {answer: {a: 't'}, checked: true}]]),
};

describe('quiz-block of a pre-check', () => {
  it('says of a question from an earlier module where it comes from, and leads there', async () => {
    const lookBack = {
      module: 'recruitment',
      moduleTitle: 'Vervēšana',
      lesson: 'recruiter',
      lessonTitle: 'Kas ir vervētājs',
    };
    const bank = quiz.bank.map((question) =>
      question.tracking === 22 ? {...question, objective: 'recruitment/recruiter', lookBack} : question,
    );
    const block = {...quiz, scored: false, bank};
    const asked = await QuizOwner.show({block, quiz: {best: undefined, tries: 0, open: tryAt(0)}});
    expect(wordsOf(await asked.question(), '.kicker')).to.equal('1. jautājums no 3 · No moduļa „Vervēšana”');
    const {element} = await QuizOwner.show({...finished, block});
    const link = findAll(element, 'tbody a').find(({textContent}) => textContent === 'Kas ir vervētājs');
    expect(link?.getAttribute('href')).to.equal('#/recruitment/recruiter');
    await expect(element).to.be.accessible();
  });
});
