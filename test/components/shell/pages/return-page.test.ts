import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {loadElements} from '../../../../src/components/blocks/load-elements.ts';
import type {QuizBlockElement} from '../../../../src/components/blocks/quiz/quiz-block.ts';
import {CheckEvent} from '../../../../src/components/events.ts';
import '../../../../src/components/shell/pages/return/return-page.ts';
import type {ReturnDoneEvent} from '../../../../src/components/shell/pages/return/return-events.ts';
import type {ReturnPageElement} from '../../../../src/components/shell/pages/return/return-page.ts';
import type {PastReturn} from '../../../../src/domain/return/past-returns.ts';
import type {ReturnItems} from '../../../../src/domain/return/return-items.ts';
import {find, findAll, press, wordsOf} from '../../../harness/page.ts';
import {quiz} from '../../quiz-sample.ts';

const items: ReturnItems = {
  pool: new Map([['definitions', {cases: [], questions: quiz.bank.map(({id}) => id)}]]),
  items: new Map(quiz.bank.map((question) => [question.id, {question, sources: []}])),
};
const show = async (past: readonly PastReturn[] = [], weak?: readonly string[]) => {
  await loadElements([quiz]);
  return fixture<ReturnPageElement>(
    html`<return-page
      .items=${items}
      .past=${past}
      .weak=${weak}
      .isFinished=${true}
      .url=${'https://a.lv/'}
    ></return-page>`,
  );
};
const blockOf = (page: ReturnPageElement) => find<QuizBlockElement>(page, 'quiz-block');

describe('return-page', () => {
  it('is accessible before a return and in it', async () => {
    const page = await show();
    await expect(page).to.be.accessible();
    await press(blockOf(page), '#start');
    await page.updateComplete;
    await expect(page).to.be.accessible();
  });

  it('says why these questions come, and which return it is', async () => {
    expect(wordsOf(blockOf(await show()), '.paper'))
      .to.contain('1. atgriešanās')
      .and.contain('Šī ierīce nezina');
    const past = [[{id: 'q01', objective: 'definitions', isRight: true}]];
    expect(wordsOf(blockOf(await show(past, ['definitions'])), '.paper'))
      .to.contain('2. atgriešanās')
      .and.contain('Pēdējie divi jautājumi ir no moduļiem, kas noslēguma');
    expect(wordsOf(blockOf(await show([], [])), '.paper')).to.contain('Jautājumi ir par dažādiem moduļiem');
  });

  it('hands out what was asked once all is answered, and lets nothing of it go up before', async () => {
    const page = await show();
    const heard: string[] = [];
    for (const type of ['course-start-try', 'course-check', 'course-move'])
      page.parentElement?.addEventListener(type, () => heard.push(type));
    await press(blockOf(page), '#start');
    await page.updateComplete;
    const done = oneEvent<ReturnDoneEvent>(page, 'course-return-done');
    for (let at = 0; at < 3; at++) {
      const block = blockOf(page);
      await block.updateComplete;
      const {slot} = {slot: block.quiz?.open?.questions[at] ?? 0};
      find(block, '#question > *').dispatchEvent(new CheckEvent(slot, {}, 1));
      await page.updateComplete;
      await block.updateComplete;
      await press(block, '[value=next]');
      await page.updateComplete;
    }
    const {asked} = await done;
    expect(asked.map(({id}) => id).toSorted()).to.deep.equal(['q01', 'q02', 'q03']);
    expect(asked.every(({isRight}) => !isRight)).to.equal(true);
    expect(heard).to.deep.equal([]);
    const result = blockOf(page);
    await result.updateComplete;
    expect(wordsOf(result, '.paper')).to.contain('Tabulā redzams');
    expect(findAll(result, '#start')).to.have.length(0);
    await press(result, '#reread');
    page.requestUpdate();
    await page.updateComplete;
    await result.updateComplete;
    expect(findAll(result, '#question')).to.have.length(1);
  });

  it('says when the device does not keep it', async () => {
    const page = await show();
    page.isKept = false;
    await page.updateComplete;
    expect(wordsOf(page, '[role=status]')).to.contain('neglabā');
  });

  it('offers no date once the last is over', async () => {
    const page = await show();
    const dates = find<HTMLElementTagNameMap['return-dates']>(page, 'return-dates');
    expect(findAll(dates, 'button')).to.have.length(1);
    const now = new Date();
    dates.from = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 84);
    await dates.updateComplete;
    expect(findAll(dates, 'button')).to.have.length(1);
    dates.from = new Date(2020, 0, 1);
    await dates.updateComplete;
    expect(findAll(dates, 'button')).to.have.length(0);
  });

  it('leads back to the course who has not finished it', async () => {
    const page = await fixture<ReturnPageElement>(html`<return-page .items=${items}></return-page>`);
    expect(find<HTMLAnchorElement>(page, 'a').getAttribute('href')).to.equal('#/');
    expect(findAll(page, 'quiz-block')).to.have.length(0);
  });
});
