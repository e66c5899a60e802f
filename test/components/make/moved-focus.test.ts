import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {OwnLessonView} from '../../../src/domain/exchange/own-lessons.ts';
import '../../../src/make/course/course-step.ts';
import {emptyDraft} from '../../../src/make/draft/draft.ts';
import {emptyView, type MakeView} from '../../../src/make/make-view.ts';
import type {StepElement} from '../../../src/make/step-element.ts';
import '../../../src/make/texts/texts-step.ts';
import {emptyTexts, type OpenLesson} from '../../../src/make/texts/texts-view.ts';
import {find, findAll, focused} from '../../harness/page.ts';

const nameOfFocused = () => focused()?.getAttribute('aria-label');

describe('a module that is moved by keys', () => {
  const choices: NonNullable<MakeView['choices']> = {
    ...{course: 'paraugs', version: '1.0.0', languages: ['lv'], standards: [], revisions: {}, slots: []},
    modules: ['a', 'b', 'c'].map((id) => ({id, titles: {lv: id}, isApart: false})),
  };

  it('keeps the focus, at the end of the list on its other button', async () => {
    const draft = {...emptyDraft, languages: ['lv']};
    const element = await fixture<StepElement>(
      html`<course-step .view=${{...emptyView, choices, draft}}></course-step>`,
    );
    element.addEventListener('make-request', ({request}) => {
      if (request.type !== 'change') return;
      element.view = {...element.view, draft: {...element.view.draft, ...request.change}};
    });
    const down = find<HTMLButtonElement>(element, 'ol li:first-child button');
    down.focus();
    const name = nameOfFocused();
    expect(name).to.contain('a');
    down.click();
    await element.updateComplete;
    expect(element.view.draft.modules).to.deep.equal(['b', 'a', 'c']);
    expect(nameOfFocused()).to.equal(name);
    down.click();
    await element.updateComplete;
    const [up] = findAll(element, 'ol li:last-child button');
    expect(nameOfFocused()).to.equal(up?.getAttribute('aria-label'));
    expect(nameOfFocused()).to.contain('a');
  });
});

describe('an own lesson that is open', () => {
  const place = {module: 'definitions', lesson: 'own-1'};
  const part = (id: string) => ({id, type: 'prose', title: id.toUpperCase(), asked: []});
  const lesson = (ids: readonly string[], titles: OwnLessonView['titles'] = {lv: 'A'}): OwnLessonView => ({
    ...{...place, titles, after: 'forms', countsForCompletion: false, places: [], parts: ids.map(part)},
  });
  const text = '---\ntitle: A\n---\n';
  const openIn = (language: string): OpenLesson => ({
    place: {...place, language},
    words: {text, published: text, reported: new Map(), stale: [], left: []},
    ...{shown: {text}, changed: [], stale: [], problems: [], beside: []},
    ...{isHeld: false, isChecking: false, page: 'no-service-worker'},
  });
  const viewWith = (added: OwnLessonView, open?: OpenLesson): MakeView => ({
    ...emptyView,
    draft: {...emptyDraft, languages: ['lv', 'ru', 'en']},
    texts: {
      ...emptyTexts,
      lessons: [{module: 'definitions', lesson: 'forms', titles: {lv: 'Formas'}}],
      added: [added],
      ...(open && {open}),
    },
  });
  const show = (view: MakeView) => fixture<StepElement>(html`<texts-step .view=${view}></texts-step>`);

  it('keeps the focus at the part that is moved', async () => {
    const open = openIn('lv');
    const element = await show(viewWith(lesson(['a', 'b', 'c']), open));
    find<HTMLButtonElement>(element, '.parts li:first-child button').focus();
    const name = nameOfFocused();
    expect(name).to.contain('A');
    for (const ids of [
      ['b', 'a', 'c'],
      ['b', 'c', 'a'],
    ]) {
      element.view = viewWith(lesson(ids), open);
      await element.updateComplete;
      expect(nameOfFocused()).to.contain('A');
      if (ids[1] === 'a') expect(nameOfFocused()).to.equal(name);
    }
  });

  it('takes the focus from nobody who went on', async () => {
    const open = openIn('lv');
    const element = await show(viewWith(lesson(['a', 'b']), open));
    find(element, '#lesson').focus();
    element.view = viewWith(lesson(['b', 'a']), open);
    await element.updateComplete;
    expect(focused()?.id).to.equal('lesson');
  });

  it('leads to its title where somebody opens it by its button below, also when it is open already', async () => {
    const added = lesson(['a', 'b', 'c']);
    const element = await show(viewWith(added, openIn('lv')));
    const lessons = find<StepElement>(element, 'own-lessons');
    for (const before of [openIn('lv'), undefined]) {
      element.view = viewWith(added, before);
      await element.updateComplete;
      const edit = find<HTMLButtonElement>(lessons, 'section section button');
      edit.focus();
      edit.click();
      element.view = viewWith(added, openIn('lv'));
      await waitUntil(() => focused()?.getAttribute('role') === 'textbox');
      const {top, bottom} = (focused() ?? element).getBoundingClientRect();
      expect(top < window.innerHeight && bottom > 0).to.equal(true);
    }
  });

  it('names its language, and offers those alone in which it is written', async () => {
    const both = lesson(['a'], {lv: 'A', ru: 'B'});
    const element = await show(viewWith(both));
    const field = find<HTMLSelectElement>(element, '#language');
    expect([...field.options].map(({value}) => value)).to.deep.equal(['lv', 'ru', 'en']);
    field.value = 'en';
    field.dispatchEvent(new Event('change'));
    element.view = viewWith(both, openIn('lv'));
    await element.updateComplete;
    const offered = find<HTMLSelectElement>(element, '#language');
    expect(offered.value).to.equal('lv');
    expect([...offered.options].map(({value}) => value)).to.deep.equal(['lv', 'ru']);
    element.view = viewWith(both, openIn('ru'));
    await element.updateComplete;
    expect(find<HTMLSelectElement>(element, '#language').value).to.equal('ru');
  });
});
