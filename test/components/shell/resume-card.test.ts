import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/shell/home/course-home.ts';
import '../../../src/components/shell/home/resume-card.ts';
import type {CourseHomeElement} from '../../../src/components/shell/home/course-home.ts';
import type {PlayerState} from '../../../src/components/shell/player-state.ts';
import {find, findAll} from '../../harness/page.ts';
import {finished, module, seen, stateAfter, tried, visited} from './shell-samples.ts';

const outlines = new Map([[module.id, module]]);
async function show(state: PlayerState): Promise<CourseHomeElement> {
  const home = await fixture<CourseHomeElement>(html`<course-home .state=${state}></course-home>`);
  await home.renderRoot.querySelector('resume-card')?.updateComplete;
  return home;
}
const words = (home: CourseHomeElement) =>
  find(find(home, 'resume-card'), 'section').innerText.replace(/\s+/g, ' ').trim();

describe('resume-card', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('says where one was, what comes, what is left and done, around one way on', async () => {
    const home = await show({
      ...stateAfter(visited(2), seen(module.lessons[1]?.activities?.[0] ?? 0)),
      outlines,
    });
    expect(words(home)).to.equal(
      'Jūs apstājāties šeit Cilvēku tirdzniecības pamati Uzdevumi: 1 no 2. Līdz nodarbības beigām: apmēram 5 min Tālāk: Normatīvie akti · 1 minūte Pabeigtas nodarbības: 0 no 3 Nokārtotas pārbaudes: 0 no 1 Līdz kursa beigām: apmēram 1,5 h',
    );
    expect(findAll(home, '.hero .button').map(({innerText}) => innerText)).to.deep.equal([
      'Turpināt: Kas ir cilvēku tirdzniecība',
    ]);
    await expect(home).to.be.accessible();
  });

  it('WCAG 3.1.2: marks the titles of lessons that are in another language than the course', async () => {
    const lessons = module.lessons.map((lesson) => ({...lesson, lang: 'ru'}));
    const known = new Map([[module.id, {...module, lessons}]]);
    const home = await show({...stateAfter(visited(2)), outlines: known});
    expect(findAll(find(home, 'resume-card'), '[lang=ru]').map(({textContent}) => textContent)).to.deep.equal(
      ['Normatīvie akti'],
    );
    expect(findAll(home, '.hero [lang=ru]').map(({textContent}) => textContent)).to.deep.equal([
      'Kas ir cilvēku tirdzniecība',
    ]);
  });

  it('names the next lesson, and no mark without its test', async () => {
    const home = await show({...stateAfter(...tried(80), visited(2), finished(2)), outlines});
    expect(words(home)).to.contain('Nākamā nodarbība');
    expect(words(home)).not.to.contain('80 %');
  });

  it('is not there for beginners', async () => {
    expect(findAll(await show(stateAfter()), 'resume-card')).to.have.length(0);
  });

  it('has its box before it is known which lesson it is', async () => {
    const state = stateAfter(visited(2));
    const early = find(find(await show(state), 'resume-card'), 'section');
    const {height} = early.getBoundingClientRect();
    expect(early.innerText).to.contain('Jūs apstājāties šeit');
    const late = find(find(await show({...state, outlines}), 'resume-card'), 'section');
    expect(late.getBoundingClientRect().height).to.equal(height);
  });

  it('fits a window 320 px wide', async () => {
    await setViewport({width: 320, height: 640});
    await show({...stateAfter(visited(2)), outlines});
    expect(document.documentElement.scrollWidth).to.equal(320);
  });
});
