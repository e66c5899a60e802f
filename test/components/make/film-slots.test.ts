import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {readPicture} from '../../../packaging/content/media/picture-facts.ts';
import type {MakingProblem} from '../../../src/domain/exchange/making-problem.ts';
import {emptyDraft} from '../../../src/make/draft/draft.ts';
import {emptyFilm, type FilmDraft} from '../../../src/make/films/film-draft.ts';
import {readPoster} from '../../../src/make/films/film-files.ts';
import {FileChosenEvent} from '../../../src/make/fields/file-field.ts';
import '../../../src/make/films/film-slots.ts';
import type {FilmSlotsElement} from '../../../src/make/films/film-slots.ts';
import {MakeRequestEvent, type MakeRequest} from '../../../src/make/make-request.ts';
import {emptyView} from '../../../src/make/make-view.ts';
import {withChunk} from '../../packaging/content/media/noted-pictures.ts';
import {find, findAll, focused, press, wordsOf} from '../../harness/page.ts';

const slots = [
  {id: 'be-aware', titles: {lv: 'Esi vērīgs'}},
  {id: 'travel-safely', titles: {lv: 'Ceļo droši'}},
];
const choices = {
  course: 'kurss',
  version: '1',
  languages: ['lv', 'ru'],
  standards: [],
  modules: [],
  revisions: {},
  slots,
};

/** The form as the page holds it: what it asks for becomes its view. */
async function show(
  films: Readonly<Record<string, FilmDraft>> = {},
  problems: readonly MakingProblem[] = [],
) {
  const asked: MakeRequest[] = [];
  const draft = {...emptyDraft, id: 'paraugi', videos: films};
  const report = {problems, missing: [], scopes: [], languages: []};
  const view = {...emptyView, choices, draft, ...(problems.length > 0 && {report})};
  const element = await fixture<FilmSlotsElement>(html`<film-slots .view=${view}></film-slots>`);
  element.addEventListener(MakeRequestEvent.type, ({request}) => {
    asked.push(request);
    if (request.type === 'change')
      element.view = {...element.view, draft: {...element.view.draft, ...request.change}};
  });
  return {element, asked};
}

/** Chooses a file in the field of a part, and waits until it was read. */
async function bring(element: FilmSlotsElement, part: string, file: File) {
  const field = find(element, `#film-be-aware-${part} file-field`);
  const given = new DataTransfer();
  given.items.add(file);
  const input = field.shadowRoot?.querySelector('input');
  if (!input) throw new Error('There is no field for a file.');
  const told = oneEvent(element, MakeRequestEvent.type);
  input.files = given.files;
  input.dispatchEvent(new Event('change'));
  return told;
}

describe('films in the places of the course', () => {
  it('are put in by a button each, and taken away again', async () => {
    const {element} = await show();
    expect(findAll(element, 'fieldset')).to.have.length(0);
    await press(element, 'ul button');
    expect(wordsOf(element, 'legend')).to.equal('Esi vērīgs');
    expect(focused()?.id, 'the button is gone').to.equal('film-be-aware-source');
    expect(findAll(element, 'ul button')).to.have.length(1);
    await expect(element).to.be.accessible();
    await press(element, 'fieldset > button');
    expect(findAll(element, 'fieldset')).to.have.length(0);
    expect((focused() as HTMLButtonElement).value).to.equal('be-aware');
  });

  it('are there at once, also where a phone loads no film for a picture; one of the course makes room', async () => {
    const {src} = Object.getOwnPropertyDescriptors(HTMLMediaElement.prototype);
    Object.defineProperty(HTMLMediaElement.prototype, 'src', {...src, set: () => undefined});
    const {element} = await show({'be-aware': {...emptyFilm, path: 'films/bridge.mp4'}});
    await bring(element, 'file', new File([new Uint8Array(3)], 'a.mp4'));
    Object.defineProperty(HTMLMediaElement.prototype, 'src', src);
    expect(element.view.draft.videos['be-aware']?.film).to.have.length(3);
    expect(element.view.draft.videos['be-aware']?.path).to.equal(undefined);
  });

  it('for which there is no room any more are refused at their field', async () => {
    const other = {...emptyFilm, film: new Uint8Array(110_000_000)};
    const {element, asked} = await show({'be-aware': emptyFilm, 'travel-safely': other});
    const field = find(element, '#film-be-aware-file file-field');
    field.dispatchEvent(new FileChosenEvent(new File([new Uint8Array(3)], 'a.mp4')));
    await waitUntil(() => findAll(element, '#film-be-aware-file .error').length > 0);
    expect(wordsOf(element, '#film-be-aware-file .error')).to.contain('110 MB');
    expect(asked.filter(({type}) => type === 'change')).to.have.length(0);
  });

  it('have captions in every language of the packages, and are checked when a file comes', async () => {
    const {element, asked} = await show({'be-aware': emptyFilm});
    await bring(element, 'captions-ru', new File(['WEBVTT\n'], 'ru.vtt'));
    await element.updateComplete;
    expect(element.view.draft.videos['be-aware']?.captions['ru']).to.have.length(7);
    expect(asked.at(-1)).to.deep.equal({type: 'check'});
    expect(wordsOf(element, '#film-be-aware-captions-ru')).to.contain('Izvēlēts');
  });

  it('WCAG 3.3.1: too large ones are refused at the field, and nothing is kept', async () => {
    const {element} = await show({'be-aware': emptyFilm});
    const input = find(element, '#film-be-aware-file file-field').shadowRoot?.querySelector('input');
    const given = new DataTransfer();
    given.items.add(new File([new Uint8Array(8_000_001)], 'filma.mp4'));
    if (input) input.files = given.files;
    input?.dispatchEvent(new Event('change'));
    while (findAll(element, '.error').length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(wordsOf(element, '#film-be-aware-file .error')).to.contain('lielāks par 8 MB');
    expect(element.view.draft.videos['be-aware']?.film).to.equal(undefined);
  });

  it('WCAG 3.3.1, 3.3.3: what the check says stands at its field, by the words of this page', async () => {
    const problem = (file: string, code: string, field?: readonly string[]): MakingProblem => ({
      file,
      line: 3,
      code,
      message: 'Exactly so.',
      ...(field && {field}),
    });
    const film = {...emptyFilm, author: 'Dome', film: new Uint8Array(1), captions: {lv: new Uint8Array(1)}};
    const {element} = await show({'be-aware': film}, [
      problem('media/profiles/paraugi/be-aware.lv.vtt', 'captions'),
      problem('packaging/profiles/paraugi.yaml', 'field-missing', ['videos', 'be-aware', 'licence']),
      // Of the same licence: the check tells it at the film, which has no such line.
      problem('packaging/profiles/paraugi.yaml', 'field-missing', ['videos', 'be-aware']),
      problem('packaging/profiles/paraugi.yaml', 'field-missing', ['name']),
    ]);
    expect(wordsOf(element, '#film-be-aware-captions-lv .error')).to.equal('Subtitros ir kļūda.');
    expect(wordsOf(element, '#film-be-aware-licence-error')).to.equal('Šis lauks jāaizpilda.');
    expect(find(element, '#film-be-aware-licence').getAttribute('aria-invalid')).to.equal('true');
    expect(wordsOf(element, '#film-be-aware-captions-ru .error')).to.equal('Trūkst faila.');
    expect(wordsOf(element, '#film-be-aware-poster .error')).to.equal('Trūkst faila.');
    expect(findAll(element, '.error')).to.have.length(4);
    await expect(element).to.be.accessible();
  });

  it('on another server have an address in place of files', async () => {
    const {element} = await show({'be-aware': emptyFilm});
    find<HTMLInputElement>(element, 'input[type=radio]:not(:checked)').click();
    const [, youtube] = findAll<HTMLInputElement>(element, 'input[type=radio]');
    youtube?.click();
    await element.updateComplete;
    expect(findAll(element, 'file-field')).to.have.length(0);
    find(element, '#film-be-aware-address').focus();
    await expect(element).to.be.accessible();
  });

  it('have a picture that is made here of any other', async () => {
    const canvas = Object.assign(document.createElement('canvas'), {width: 2000, height: 1000});
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const poster = await readPoster(new File([blob ?? ''], 'a.png', {type: 'image/png'}));
    if (typeof poster === 'string') throw new Error(poster);
    expect(poster.ending).to.equal('webp');
    expect(String.fromCharCode(...poster.bytes.slice(8, 12))).to.equal('WEBP');
    // What a camera wrote has not come along, and the picture is one.
    const noted = withChunk(poster.bytes, 'EXIF');
    const anew = await readPoster(new File([new Uint8Array(noted)], 'a.webp', {type: 'image/webp'}));
    if (typeof anew === 'string') throw new Error(anew);
    expect(readPicture(anew.bytes)).to.include({type: 'webp', hasNotes: false});
    expect(await readPoster(new File(['no picture'], 'a.webp', {type: 'image/webp'}))).to.equal(
      'poster-kind',
    );
    expect(await readPoster(new File(['no picture'], 'a.jpg', {type: 'image/jpeg'}))).to.equal('poster-kind');
  });
});
