/** What the list of questions says where it has few answers, or none of one question. */
import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {QuestionListElement} from '../../../src/results-page/questions/question-list.ts';
import '../../../src/results-page/questions/question-list.ts';
import {deep, deepAll} from '../../harness/deep.ts';
import {textIn} from './act.ts';
import {question} from './trainer-figures.ts';

describe('<question-list>', () => {
  it('counts no place of a return among the questions to review', async () => {
    const questions = [
      question({id: 'q1', difficulty: 0.5}),
      question({id: 'return.first-q1', difficulty: 0.5, asksEachAnother: true}),
    ];
    const list = await fixture(html`<question-list .questions=${questions}></question-list>`);
    expect(textIn(list)).to.match(/ no 1 jautājuma, kam ir pareiza atbilde/);
  });

  it('has the hardest first, those of few answers apart, and statements at the end', async () => {
    const questions = [
      question({id: 'statement', difficulty: undefined}),
      question({id: 'of-few', difficulty: 0, answered: 4}),
      question({id: 'easy', difficulty: 0.9}),
      question({id: 'gone', difficulty: 0.1, isGone: true}),
      question({id: 'hard', difficulty: 0.2}),
    ];
    const list = await fixture<QuestionListElement>(
      html`<question-list .questions=${questions} isOwnGroup></question-list>`,
    );
    const sort = deep<HTMLSelectElement>(list, 'select');
    sort.value = 'hardest';
    sort.dispatchEvent(new Event('change'));
    await list.updateComplete;
    expect(
      deepAll(list, 'ol').map((part) =>
        [...part.querySelectorAll<HTMLElement>('[data-question]')].map(({dataset}) => dataset['question']),
      ),
    ).to.deep.equal([['hard', 'easy'], ['of-few', 'gone'], ['statement']]);
    expect(deepAll(list, 'h3').map((each) => each.textContent)).to.deep.equal([
      'Grūtība nav salīdzināta: mazāk par 5 atbildēm, jautājuma kursā vairs nav vai katram tas ir cits',
      'Apgalvojumi un jautājumi bez pareizās atbildes',
    ]);
    await expect(list).to.be.accessible();
  });

  it('shows answers of fewer than five of the own group, and keeps them from paper', async () => {
    const few = question({id: 'q1', answered: 3, difficulty: 0.5, right: 'Zvanīt'});
    const list = await fixture(html`<question-list .questions=${[few]} isOwnGroup></question-list>`);
    deep<HTMLDetailsElement>(list, 'details').open = true;
    const visible = () =>
      deepAll(list, '.more strong, .meter, .more table, summary .hint span').filter((each) =>
        each.checkVisibility(),
      );
    expect(visible().length).to.be.greaterThan(0);
    await emulateMedia({media: 'print'});
    expect(visible()).to.have.lengthOf(0);
    expect(deep(list, '.paper-only').checkVisibility()).to.equal(true);
    await emulateMedia({media: 'screen'});
    expect(deep(list, '.paper-only').checkVisibility()).to.equal(false);
  });
});
