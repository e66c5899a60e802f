import {aTimeout, expect, html, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {loadBlock} from '../../../src/components/blocks/block-elements.ts';
import type {ReflectionBlockElement} from '../../../src/components/blocks/reflection/reflection-block.ts';
import type {ScenarioBlockElement} from '../../../src/components/blocks/scenario/scenario-block.ts';
import {noExtras} from '../../../src/components/shell/lesson/lesson-extras.ts';
import '../../../src/components/shell/lesson/lesson-page.ts';
import type {LessonPageElement} from '../../../src/components/shell/lesson/lesson-page.ts';
import '../../../src/components/shell/notices/trouble-notice.ts';
import type {TroubleNoticeElement} from '../../../src/components/shell/notices/trouble-notice.ts';
import type {Action} from '../../../src/domain/progress/action.ts';
import {find, findAll, focused, hasFocus, press, wordsOf} from '../../harness/page.ts';
import {reflection, scenario} from '../personal-samples.ts';
import {choice, judge} from '../practice-samples.ts';
import {quiz} from '../quiz-sample.ts';
import {finished, lesson, module, seen, moduleStateAfter, stateAfter} from './shell-samples.ts';
import {showLesson} from './show-lesson.ts';

const finishButton = '.ways [value=finish]';
const allDone = [seen(choice.tracking), seen(judge.tracking)];

const show = (actions: readonly Action[] = [], properties: Partial<LessonPageElement> = {}) =>
  showLesson({moduleState: moduleStateAfter(...actions), ...properties});

/** How often the lesson asked to be finished while `act` ran. */
async function finishes(page: LessonPageElement, act: () => Promise<void>): Promise<number> {
  let count = 0;
  const listen = () => count++;
  page.addEventListener('course-finish-lesson', listen);
  await act();
  page.removeEventListener('course-finish-lesson', listen);
  return count;
}

describe('lesson-page', () => {
  it('is accessible: fresh, asked too early, done', async () => {
    const page = await show();
    await expect(page).to.be.accessible();
    await press(page, finishButton);
    await expect(page).to.be.accessible();
    await expect(await show([...allDone, finished(2)])).to.be.accessible();
  });

  it('WCAG 3.1.2: a lesson in another language than the course says so of its title, its goals and its headings', async () => {
    const [prose, task] = lesson.blocks;
    if (!prose || !task) throw new Error('The sample lesson has no blocks.');
    await loadBlock(task.type);
    const blocks = [prose, {...prose, id: 'theirs', lang: 'ru'}, {...task, lang: 'ru'}];
    const page = await show([], {lesson: {...lesson, lang: 'ru', blocks}});
    expect(find(page, 'h1').lang).to.equal('ru');
    expect(find(page, '.goals ul').lang).to.equal('ru');
    expect(find(page, '.goals h2').closest('[lang]')).to.equal(null);
    const marked = findAll(page, 'prose-block, choice-block').map((block) =>
      block.shadowRoot?.querySelector('h2 [lang]')?.textContent?.trim(),
    );
    expect(marked).to.deep.equal([undefined, prose.title, task.title]);
    await press(page, finishButton);
    expect(find(page, '.open li [lang=ru]').textContent?.trim()).to.equal(task.title);
    const plain = await show();
    expect([find(plain, 'h1'), find(plain, '.goals ul')].some((each) => each.hasAttribute('lang'))).to.equal(
      false,
    );
  });

  it('WCAG 3.1.2: marks the titles of the lessons before and behind it that are in another language', async () => {
    const lessons = module.lessons.map((each) => ({...each, lang: 'ru'}));
    const page = await show([], {module: {...module, lessons}});
    const [before, , behind] = lessons;
    const marked = findAll(page, 'nav.end [lang=ru]').map(({textContent}) => textContent);
    expect(marked).to.deep.equal([behind?.title, before?.title]);
    expect(find(page, '.next').innerText).to.match(/^Tālāk: .+ · /);
  });

  it('says which lesson it is, how long it takes and how many activities are done', async () => {
    const page = await show([seen(choice.tracking)]);
    expect(wordsOf(page, '.place')).to.equal(
      'Cilvēku tirdzniecības pamati 1. nodarbība no 2 9 minūtes Obligātais: izpildīts 1 no 2',
    );
  });

  it('WCAG 3.3.1, 3.3.3: refuses to finish while activities are open, and names them with focus on the message', async () => {
    const page = await show([seen(choice.tracking)]);
    expect(await finishes(page, () => press(page, finishButton))).to.equal(0);
    await page.updateComplete;
    expect(hasFocus(find(page, '.open'))).to.equal(true);
    expect(findAll(page, '.open li').map((item) => item.innerText)).to.deep.equal([
      `Uzdevums: ${judge.title}`,
    ]);
  });

  it('moves focus to the heading of an open activity', async () => {
    const page = await show();
    await press(page, finishButton);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(focused()?.localName).to.equal('h2');
    expect(focused()?.textContent?.replace(/\s+/g, ' ')).to.contain(choice.title);
  });

  it('lets one go on without finishing', async () => {
    const page = await show();
    await press(page, finishButton);
    expect(find(page, '.open a').getAttribute('href')).to.equal('#/definitions/law');
  });

  it('takes the message away when the last activity is done', async () => {
    const page = await show();
    await press(page, finishButton);
    page.moduleState = moduleStateAfter(...allDone);
    await page.updateComplete;
    expect(findAll(page, '.open')).to.have.length(0);
  });

  it('asks to be finished when nothing is open', async () => {
    const page = await show(allDone);
    setTimeout(() => void press(page, finishButton));
    const event = await oneEvent(page, 'course-finish-lesson');
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
  });

  it('goes on without asking where nothing can be taken any more', async () => {
    const page = await show([], {readOnly: true});
    expect(await finishes(page, () => press(page, finishButton))).to.equal(1);
  });

  it('says that it is done, and what comes next', async () => {
    const page = await show([...allDone, finished(2)]);
    expect(wordsOf(page, '.done')).to.equal('Šī nodarbība ir pabeigta.');
    expect(wordsOf(page, finishButton)).to.equal('Turpināt');
    expect(wordsOf(page, '.next')).to.equal('Tālāk: Normatīvie akti · 1 minūte');
  });

  it('never says both that it is done and that something is left', async () => {
    const page = await show([finished(2)]);
    expect(await finishes(page, () => press(page, finishButton))).to.equal(1);
    expect(findAll(page, '.done')).to.have.length(1);
    expect(findAll(page, '.open')).to.have.length(0);
  });

  describe('trouble', () => {
    const trouble = html`<trouble-notice
      .state=${{...stateAfter(), save: 'failed'}}
      .failing=${true}
    ></trouble-notice>`;
    /** Where the notice stands: in or after a block, by its id, or the class of what it stands in. */
    const placeOf = (page: LessonPageElement) => {
      const notice = find(page, 'trouble-notice');
      return (
        notice.closest('.block')?.id ?? notice.previousElementSibling?.id ?? notice.parentElement?.className
      );
    };

    it('is told at the end of a lesson, at its quiz, and where one acts', async () => {
      expect(placeOf(await show([], {trouble}))).to.equal('end');
      await loadBlock('quiz');
      const blocks = [choice, {...quiz, bank: []}, judge];
      const page = await show([], {trouble, lesson: {...lesson, blocks}});
      expect(placeOf(page)).to.equal(quiz.id);
      const block = find(page, `#${choice.id} > *`);
      block.shadowRoot?.querySelector('label')?.click();
      await page.updateComplete;
      expect(placeOf(page)).to.equal(choice.id);
      await press(page, finishButton);
      expect(placeOf(page)).to.equal('end');
      await expect(page).to.be.accessible();
    });

    it('comes into sight with what has the focus, and leaves the focus beside it when it goes', async () => {
      await setViewport({width: 337, height: 355});
      const page = await show();
      const check = find(page, `#${choice.id} > *`).shadowRoot?.querySelector<HTMLElement>('#check');
      if (!check) throw new Error('The activity has no button.');
      find(page, `#${choice.id} > *`).shadowRoot?.querySelector('input')?.click();
      check.scrollIntoView({block: 'end'});
      check.focus();
      check.click();
      page.trouble = trouble;
      await page.updateComplete;
      const notice = find<TroubleNoticeElement>(page, 'trouble-notice');
      await notice.updateComplete;
      await aTimeout(0);
      expect(notice.getBoundingClientRect().bottom).to.be.at.most(355);
      expect(check.getBoundingClientRect().top).to.be.at.least(56);
      notice.shadowRoot?.querySelector('button')?.focus();
      page.trouble = undefined;
      await page.updateComplete;
      expect(focused()?.id).to.equal(choice.id);
      await setViewport({width: 800, height: 600});
    });
  });

  it('leads back to the lesson before, named in its link', async () => {
    const page = await show();
    const link = find(page, '.ways a');
    expect(link.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Iepriekšējā: Ko Jūs domājat?');
    expect(link.getAttribute('href')).to.equal('#/definitions/pre-check');
  });

  it('leaves out what is meant for another institution, and shows everything without one', async () => {
    const blocks = [{...choice, roles: [2]}, judge];
    const idsFor = async (roleNumber: number | undefined) => {
      const page = await show([], {lesson: {...lesson, blocks}, roleNumber});
      return findAll(page, '.block').map(({id}) => id);
    };
    expect(await idsFor(1)).to.deep.equal([judge.id]);
    expect(await idsFor(2)).to.deep.equal([choice.id, judge.id]);
    expect(await idsFor(0)).to.deep.equal([choice.id, judge.id]);
    expect(await idsFor(undefined)).to.deep.equal([choice.id, judge.id]);
  });

  it('shows a scenario to all, and names it as near to the work of its institution', async () => {
    await loadBlock('scenario');
    const isNearFor = async (roleNumber: number) => {
      const page = await show([], {lesson: {...lesson, blocks: [scenario]}, roleNumber});
      return find<ScenarioBlockElement>(page, 'scenario-block').isNear;
    };
    expect(await isNearFor(1)).to.equal(true);
    expect(await isNearFor(2)).to.equal(false);
    expect(await isNearFor(0)).to.equal(false);
  });

  it('only offers an optional case of another institution, until somebody is led to it', async () => {
    await loadBlock('scenario');
    const optional = {...scenario, required: false};
    const offeredTo = async (roleNumber: number | undefined, block = optional) => {
      const page = await show([], {lesson: {...lesson, blocks: [block]}, roleNumber});
      return find<ScenarioBlockElement>(page, 'scenario-block').isOffered;
    };
    expect(await offeredTo(1)).to.equal(false);
    expect(await offeredTo(2)).to.equal(true);
    expect(await offeredTo(2, scenario)).to.equal(false);
    expect(await offeredTo(0)).to.equal(false);
    expect(await offeredTo(undefined)).to.equal(false);

    const page = await show([], {lesson: {...lesson, blocks: [optional]}, roleNumber: 2});
    const story = find<ScenarioBlockElement>(page, 'scenario-block');
    expect(find<HTMLDetailsElement>(story, 'details').open).to.equal(false);
    page.goTo(scenario.id);
    await story.updateComplete;
    expect(find<HTMLDetailsElement>(story, 'details').open).to.equal(true);
  });

  it('hands each note to its block', async () => {
    await loadBlock('reflection');
    const extras = {...noExtras, notes: new Map([[reflection.id, 'Mana doma']])};
    const page = await show([], {lesson: {...lesson, blocks: [reflection]}, extras});
    expect(find<ReflectionBlockElement>(page, 'reflection-block').note).to.equal('Mana doma');
  });
});
