import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import type {OwnLessonView} from '../../../src/domain/exchange/own-lessons.ts';
import {emptyDraft} from '../../../src/make/draft/draft.ts';
import {emptyView, type MakeView} from '../../../src/make/make-view.ts';
import type {OwnFilmElement} from '../../../src/make/films/own-film.ts';
import {ownParts} from '../../../src/make/texts/added/own-parts.ts';
import {emptyTexts, type OpenLesson} from '../../../src/make/texts/texts-view.ts';
import {findAll} from '../../harness/page.ts';

const lessonOf = (lesson: string): OwnLessonView => ({
  module: 'doors',
  lesson,
  titles: {lv: 'Durvis'},
  after: 'knock',
  countsForCompletion: false,
  places: [],
  parts: [{id: 'film-1', type: 'video', title: 'Filma', asked: [], film: `own-doors-${lesson}-film-1`}],
});

const open: OpenLesson = {
  place: {module: 'doors', lesson: 'own-1', language: 'lv'},
  words: {text: '', published: '', reported: new Map(), stale: [], left: []},
  shown: {text: ''},
  changed: [],
  stale: [],
  problems: [],
  beside: [],
  isHeld: false,
  isChecking: false,
};
const view: MakeView = {
  ...emptyView,
  draft: {...emptyDraft, languages: ['lv']},
  texts: {...emptyTexts, open},
};

describe('parts of a lesson of one’s own', () => {
  it('that lack something say so in no other lesson that is opened', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const show = async (lesson: string) => {
      render(
        ownParts(lessonOf(lesson), view, () => undefined),
        page,
      );
      const film = page.querySelector<OwnFilmElement>('own-film');
      if (!film) throw new Error('There is no film.');
      await film.updateComplete;
      return film;
    };
    const film = await show('own-1');
    film.shadowRoot?.querySelector('input')?.dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
    await film.updateComplete;
    expect(findAll(film, '.error')).not.to.have.length(0);
    expect(findAll(await show('own-2'), '.error')).to.have.length(0);
  });
});
