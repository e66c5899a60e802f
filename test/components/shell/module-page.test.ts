import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/shell/home/module-page.ts';
import type {ModulePageElement} from '../../../src/components/shell/home/module-page.ts';
import type {Action} from '../../../src/domain/progress/action.ts';
import {find, findAll, wordsOf} from '../../harness/page.ts';
import {choice} from '../practice-samples.ts';
import {finished, module, seen, moduleStateAfter, tried, visited} from './shell-samples.ts';

async function show(...actions: readonly Action[]) {
  const moduleState = moduleStateAfter(...actions);
  const page = await fixture<ModulePageElement>(
    html`<module-page .module=${module} .moduleState=${moduleState}></module-page>`,
  );
  const list = find<HTMLElementTagNameMap['lesson-list']>(page, 'lesson-list');
  await list.updateComplete;
  return {page, rows: findAll(list, 'a').map((row) => row.innerText.replace(/\s+/g, ' ').trim())};
}

const passed = [finished(1), finished(2), finished(3), ...tried(80), finished(4)];

describe('module-page', () => {
  for (const [name, actions] of Object.entries({fresh: [], started: [finished(1), seen(11)], passed})) {
    it(`is accessible: ${name}`, async () => {
      const {page} = await show(...actions);
      await expect(page).to.be.accessible();
    });
  }

  it('WCAG 3.1.2: marks the title of a lesson in another language than the course', async () => {
    const [first, ...others] = module.lessons;
    if (!first) throw new Error('The sample module has no lessons.');
    const page = await fixture<ModulePageElement>(
      html`<module-page
        .module=${{...module, lessons: [{...first, lang: 'ru'}, ...others]}}
        .moduleState=${moduleStateAfter()}
      ></module-page>`,
    );
    const list = find<HTMLElementTagNameMap['lesson-list']>(page, 'lesson-list');
    await list.updateComplete;
    const languages = findAll(list, '.title').map((title) => title.getAttribute('lang'));
    expect(languages).to.deep.equal(['ru', ...others.map(() => null)]);
  });

  it('WCAG 3.1.2: marks the title of such a lesson in the sentence of the way on', async () => {
    const lessons = module.lessons.map((lesson) => ({...lesson, lang: 'ru'}));
    const page = await fixture<ModulePageElement>(
      html`<module-page
        .module=${{...module, lessons}}
        .moduleState=${moduleStateAfter(finished(1))}
        .begun=${true}
      ></module-page>`,
    );
    const way = find(page, '.button.primary');
    expect(way.innerText).to.equal('Turpināt: Kas ir cilvēku tirdzniecība');
    expect(find(page, '.button.primary [lang=ru]').textContent).to.equal('Kas ir cilvēku tirdzniecība');
  });

  for (const {why, actions, label, lesson} of [
    {why: 'nothing was done', actions: [], label: 'Sākt mācības', lesson: 'pre-check'},
    {
      why: 'the pre-check is done',
      actions: [finished(1)],
      label: 'Turpināt: Kas ir cilvēku tirdzniecība',
      lesson: 'what-is-trafficking',
    },
    {
      why: 'a later lesson was left open',
      actions: [finished(1), visited(3)],
      label: 'Turpināt: Normatīvie akti',
      lesson: 'law',
    },
    {
      why: 'the lesson left was finished',
      actions: [visited(3), finished(3), finished(1)],
      label: 'Turpināt: Kas ir cilvēku tirdzniecība',
      lesson: 'what-is-trafficking',
    },
    {
      why: 'only the quiz was failed',
      actions: [finished(1), finished(2), finished(3), ...tried(40), finished(4)],
      label: 'Turpināt: Moduļa pārbaude',
      lesson: 'quiz',
    },
    {why: 'all is done', actions: passed, label: 'Pārskatīt vēlreiz', lesson: 'pre-check'},
  ] as const) {
    it(`offers ${lesson} when ${why}`, async () => {
      const {page} = await show(...actions);
      expect(wordsOf(page, '.hero .button')).to.equal(label);
      expect(find(page, '.hero .button').getAttribute('href')).to.equal(`#/definitions/${lesson}`);
    });
  }

  it('leads to the block where one was, over the question for the institution, too', async () => {
    const {page} = await show(visited(3));
    page.blocksLeft = new Map([['definitions/law', 'norms']]);
    await page.updateComplete;
    expect(find(page, '.hero .button').getAttribute('href')).to.equal('#/definitions/law/norms');
    page.asksRole = true;
    await page.updateComplete;
    expect(find(page, '.hero .button').getAttribute('href')).to.equal(
      '#/page/role/definitions%2Flaw%2Fnorms',
    );
  });

  it('says of each lesson where it stands: done, started, not started', async () => {
    const {rows} = await show(finished(1), seen(choice.tracking));
    expect(rows).to.deep.equal([
      'Ko Jūs domājat? Ievadjautājumi · 3 minūtes Pabeigta',
      'Kas ir cilvēku tirdzniecība 1. nodarbība · 9 minūtes Iesākta',
      'Normatīvie akti 2. nodarbība · 1 minūte Nav sākta',
      'Moduļa pārbaude 8 minūtes Nav sākta',
    ]);
  });

  it('says the best score beside the quiz; a failed one is not ticked off', async () => {
    const failed = await show(...tried(40), finished(4));
    expect(failed.rows.at(-1)).to.equal('Moduļa pārbaude 8 minūtes Labākais rezultāts: 40 %');
    const list = find<HTMLElementTagNameMap['lesson-list']>(failed.page, 'lesson-list');
    expect(findAll(list, '.facts .done')).to.have.length(0);
  });

  it('lists what should be passed before a test in a part of its own, as far as the LMS tells', async () => {
    const {page} = await show();
    page.waitsFor = ['Upuru psiholoģija', 'Sadarbība'];
    await page.updateComplete;
    expect(wordsOf(page, '.hero')).to.include(
      'Pirms šīs pārbaudes vēl jāpabeidz: Upuru psiholoģija Sadarbība',
    );
    await expect(page).to.be.accessible();
    page.waitsFor = 'unknown';
    await page.updateComplete;
    expect(wordsOf(page, '.hero')).to.include('Šeit nav redzams, vai pārējie moduļi ir pabeigti.');
    const done = await show(...passed);
    done.page.waitsFor = ['Sadarbība'];
    await done.page.updateComplete;
    expect(wordsOf(done.page, '.hero')).not.to.include('Sadarbība');
  });

  it('says how much is done, and that the module is done', async () => {
    const {page} = await show(finished(2));
    expect(wordsOf(page, '.facts')).to.equal(
      'Apmēram 58 min Pabeigtas nodarbības: 1 no 2 Pārbaude vēl nav kārtota',
    );
    expect(findAll(page, '.done')).to.have.length(0);
    const done = await show(...passed);
    expect(wordsOf(done.page, '.hero .done')).to.equal('Modulis pabeigts');
  });

  it('leads to the certificate once everything is done', async () => {
    const {page} = await show();
    expect(findAll(page, '[href="#/page/certificate"]')).to.have.length(0);
    page.finished = true;
    await page.updateComplete;
    expect(wordsOf(page, '[href="#/page/certificate"]')).to.equal('Skatīt apliecību');
  });
});
