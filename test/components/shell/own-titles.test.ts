/** Titles of a municipality's own lessons, in a language that is not that of the course on screen. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../harness/course-player.ts';
import type {LitElement} from 'lit';
import '../../../src/components/shell/notices/course-changes.ts';
import '../../../src/components/shell/pages/about-page.ts';
import {noExtras} from '../../../src/components/shell/lesson/lesson-extras.ts';
import type {View} from '../../../src/components/shell/view.ts';
import {findAll} from '../../harness/page.ts';
import {course, lesson, module, stateAfter, visited} from './shell-samples.ts';

const own = {module: 'definitions', lesson: 'own-bell', title: 'Колокол', lang: 'ru'};
const plain = {module: 'definitions', lesson: 'own-door', title: 'Durvis'};
const titles = [
  ['Колокол', 'ru'],
  ['Durvis', undefined],
];

const linked = (element: LitElement) =>
  findAll(element, 'li a')
    .map((link) => [link.textContent.trim(), link.querySelector<HTMLElement>('[lang]')?.lang])
    .filter(([title]) => titles.some(([each]) => each === title));

it('WCAG 3.1.2: are marked with theirs on the page about the course, as lessons and as films', async () => {
  const municipality = {name: 'Paraugu novads', added: [own, plain]};
  const films = [
    {title: 'Фильм', lang: 'ru', author: 'Dome', licence: 'CC BY 4.0', href: '#/a/b/c'},
    {title: 'Filma', author: 'Dome', licence: 'CC BY 4.0', href: '#/a/b/d'},
  ];
  const page = await fixture<LitElement>(
    html`<about-page .course=${{...course, municipality}} .modules=${[module]} .films=${films}></about-page>`,
  );
  expect(linked(page)).to.deep.equal(titles);
  const film = findAll(page, 'li a').find((link) => link.textContent.includes('Фильм'));
  expect(film?.querySelector<HTMLElement>('[lang]')?.lang).to.equal('ru');
});

it('WCAG 3.1.2: are marked with theirs in the list of what has changed', async () => {
  const places = [own, plain].map((place) => ({...place, block: 'a'}));
  const list = await fixture<LitElement>(
    html`<course-changes .changes=${[{revision: 2, what: 'Mainījās.', places}]}></course-changes>`,
  );
  expect(linked(list)).to.deep.equal(titles);
});

it('WCAG 3.1.2: are marked with theirs in the window’s title, and only there', async () => {
  const state = stateAfter(visited(2));
  const show = async (lang: string | undefined) => {
    const view = {
      type: 'lesson',
      module,
      extras: noExtras,
      lesson: {...lesson, ...(lang !== undefined && {lang})},
    } satisfies View;
    const player = await fixture<LitElement>(
      html`<course-player .state=${state} .view=${view}></course-player>`,
    );
    await player.updateComplete;
    return document.head.querySelector('title')?.getAttribute('lang');
  };
  expect(await show('ru')).to.equal('ru');
  expect(await show(undefined)).to.equal(null);
});
