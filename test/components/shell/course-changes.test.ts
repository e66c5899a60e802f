import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/components/shell/notices/course-changes.ts';
import type {CourseChangesElement} from '../../../src/components/shell/notices/course-changes.ts';
import type {CoursePlayerElement} from '../../../src/components/shell/course-player.ts';
import '../../harness/course-player.ts';
import type {Change} from '../../../src/domain/pages/changes.ts';
import {find, findAll, press, wordsOf} from '../../harness/page.ts';
import {lessonView, moduleView, stateAfter} from './shell-samples.ts';

const changes: readonly Change[] = [
  {
    revision: 3,
    what: 'Sods tagad ir bargāks.',
    places: [{module: 'definitions', lesson: 'law', block: 'two-sections', title: 'Likums: Divi panti'}],
    question: {says: 'Sods ir tāds pats kā agrāk.', isTrue: false, why: 'Likumu grozīja.'},
  },
  {
    revision: 2,
    what: 'Tālrunis ir cits.',
    places: [{module: 'definitions', lesson: 'help', block: 'lines', title: 'Palīdzība: Tālruņi'}],
  },
];

const show = () => fixture<CourseChangesElement>(html`<course-changes .changes=${changes}></course-changes>`);

describe('what changed since the learner finished', () => {
  it('is accessible, and leads to the blocks that say so', async () => {
    const list = await show();
    await expect(list).to.be.accessible();
    expect(findAll(list, '.what').map(({innerText}) => innerText)).to.deep.equal([
      'Sods tagad ir bargāks.',
      'Tālrunis ir cits.',
    ]);
    const links = findAll<HTMLAnchorElement>(list, 'a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['#/definitions/law/two-sections', '#/definitions/help/lines']);
  });

  it('asks where the author did, and gives the reason whatever was answered', async () => {
    const list = await show();
    expect(findAll(list, '[role=group]')).to.have.length(1);
    const [yes, no] = findAll<HTMLButtonElement>(list, '[role=group] button');
    yes?.click();
    await list.updateComplete;
    expect(wordsOf(list, '[role=status]')).to.equal('Šoreiz citādi. Likumu grozīja.');
    no?.click();
    await list.updateComplete;
    expect(wordsOf(list, '[role=status]')).to.equal('Jā. Likumu grozīja.');
    expect(no?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('goes when the learner says so', async () => {
    const list = await show();
    setTimeout(() => void press(list, '.button.primary'));
    await oneEvent(list, 'changes-seen');
    expect(find(list, 'h2').innerText).to.contain('Kas mainījies');
  });
});

describe('the player with news', () => {
  const player = (view: CoursePlayerElement['view']) =>
    fixture<CoursePlayerElement>(
      html`<course-player
        .state=${stateAfter()}
        .view=${view}
        .news=${() => html`<p id="news">Jaunumi</p>`}
      ></course-player>`,
    );

  it('shows them over the start page and nowhere else', async () => {
    expect(findAll(await player({type: 'home'}), '#news')).to.have.length(1);
    expect(findAll(await player(moduleView), '#news')).to.have.length(0);
    expect(findAll(await player(lessonView), '#news')).to.have.length(0);
  });
});
