import {expect, fixture, html} from '@open-wc/testing';
import {emptyDraft, type Draft} from '../../../src/make/draft/draft.ts';
import {emptyFilm} from '../../../src/make/films/film-draft.ts';
import {emptyView, type MakeView} from '../../../src/make/make-view.ts';
import {newContact} from '../../../src/make/municipality/new-contact.ts';
import '../../../src/make/take/take-step.ts';
import type {TakeStepElement} from '../../../src/make/take/take-step.ts';
import {find, findAll, focused, hasFocus, wordsOf} from '../../harness/page.ts';

const named: Draft = {...emptyDraft, system: 'moodle', name: {lv: 'Paraugi'}};
const noChoices = {
  ...{course: 'kurss', version: '1', languages: ['lv']},
  ...{standards: [], modules: [], revisions: {}, slots: []},
};
const sound = {problems: [], missing: [], scopes: ['course'], languages: ['lv', 'en']};

async function show(view: Partial<MakeView>) {
  const asked: string[] = [];
  const element = await fixture<TakeStepElement>(
    html`<take-step
      .view=${{...emptyView, report: sound, ...view}}
      @make-request=${({request}: {request: {type: string}}) => asked.push(request.type)}
    ></take-step>`,
  );
  const button = (name: string) => {
    const found = findAll<HTMLButtonElement>(element, 'button').find(
      ({innerText}) => innerText.trim() === name,
    );
    if (!found) throw new Error(`There is no button “${name}”.`);
    return found;
  };
  return {element, asked, button};
}

describe('to begin anew', () => {
  it('a double click wipes nothing, and the question stays', async () => {
    const {element, asked, button} = await show({draft: named});
    button('Sākt no jauna').click();
    await element.updateComplete;
    button('Tiešām izdzēst').click();
    button('Paturēt').click();
    await element.updateComplete;
    expect(asked).to.deep.equal([]);
    expect(hasFocus(button('Paturēt'))).to.equal(true);
    const [first] = findAll<HTMLButtonElement>(element, '[role=group] button');
    expect(first?.innerText.trim()).to.equal('Paturēt');
  });

  it('whoever has read the question is obeyed', async () => {
    const {element, asked, button} = await show({draft: named});
    button('Sākt no jauna').click();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 800));
    button('Tiešām izdzēst').click();
    expect(asked).to.deep.equal(['begin-anew']);
  });
});

it('what was entered is headed by what can be done with it', async () => {
  const headings = async (view: Partial<MakeView>) => wordsOf((await show(view)).element, '#profile');
  expect(await headings({draft: named})).to.equal('Ievadītais nākamajam gadam');
  expect(await headings({draft: emptyDraft})).to.equal('Sākt no jauna');
});

it('words of the template in an own lesson are told unfolded, by its title', async () => {
  const lessonFiles = {'doors/own-1/lv.md': '---\ntitle: Mūsu durvis\n---\n'};
  const missing = [{field: 'lessons.doors/own-1', message: 'own lesson'}];
  const {element} = await show({draft: {...named, lessonFiles}, report: {...sound, missing}});
  const list = find<HTMLDetailsElement>(element, 'details');
  expect(list.open).to.equal(true);
  expect(list.innerText).to.contain('Parauga teksts').and.contain('Mūsu durvis');
});

describe('a package', () => {
  it('is not made before the LMS is chosen: the button says why', async () => {
    const {element, asked, button} = await show({draft: {...named, system: ''}});
    button('Izveidot pakotni').click();
    expect(asked).to.deep.equal([]);
    expect(button('Izveidot pakotni').getAttribute('aria-disabled')).to.equal('true');
    expect(wordsOf(element, '#refused')).to.match(/^Vispirms izvēlieties mācību sistēmu/);
    expect(focused()?.id).to.equal('refused');
  });

  it('is made when everything is in order', async () => {
    const {asked, button} = await show({draft: named});
    button('Izveidot pakotni').click();
    expect(asked).to.deep.equal(['make']);
  });

  it('WCAG 3.3.1, 3.3.3: of a wrong number the list says in words what to write, and leads to the field', async () => {
    const contact = {
      ...newContact([]),
      name: {lv: 'Dienests'},
      confirmedBy: 'Dome',
      confirmedOn: '2026-11-27',
    };
    const problem = {
      file: 'packaging/profiles/paraugi.yaml',
      line: 5,
      code: 'field-format',
      field: ['contacts', 'social-service', '0', 'phones', '0'],
      message: 'is "+371 64 ABC 123", but must be a number in quotes.',
    };
    const {element} = await show({
      draft: {...named, contacts: [{...contact, phones: '+371 64 ABC 123'}]},
      report: {...sound, problems: [problem]},
    });
    expect(wordsOf(element, '#mistakes li')).to.match(
      /^Kontakts 1, Tālrunis: „\+371 64 ABC 123” nav tālruņa numurs/,
    );
    expect(find(element, '#mistakes a').getAttribute('href')).to.equal('#municipality/contact-0-phones');
    expect(element.renderRoot.textContent).not.to.contain('in quotes');
  });

  it('a film that lacks its author is named by the title of its place, not by its id', async () => {
    const problem = {
      file: 'p.yaml',
      line: 1,
      code: 'field-missing',
      field: ['videos', 'be-aware'],
      message: '',
    };
    const film = {...emptyFilm, source: 'youtube', address: 'https://youtu.be/a', licence: 'CC BY'} as const;
    const {element} = await show({
      draft: {...named, videos: {'be-aware': film}},
      report: {...sound, problems: [problem]},
      choices: {...noChoices, slots: [{id: 'be-aware', titles: {lv: 'Esi vērīgs'}}]},
    });
    expect(wordsOf(element, '#mistakes li')).to.contain('Esi vērīgs').and.not.contain('be-aware');
    expect(find(element, '#mistakes a').getAttribute('href')).to.equal('#course/film-be-aware-author');
  });

  it('what is wrong with films and pictures of own lessons is said in the words of both, by the titles of lesson and part', async () => {
    const media = 'media/profiles/paraugi/';
    const of = (file: string, field?: readonly string[]) => ({
      ...{file, line: 1, code: 'media-format', message: ''},
      ...(field && {field}),
    });
    const film = {...emptyFilm, film: new Uint8Array(1), author: 'Dome', licence: 'CC BY'};
    const {element} = await show({
      draft: {
        ...named,
        lessonFiles: {
          'doors/own-1/lesson.yaml': `blocks:
  - {id: yard, type: figure, picture: doors-own-1-yard.webp}
  - id: film-1
    type: video
    slot: own-doors-own-1-film-1
`,
          'doors/own-1/lv.md': `---
title: "Mūsu pagalms"
---

## Pagalms {#yard}

- alt: Durvis.

## Zvans {#film-1}

Zvana.
`,
        },
        lessonPictures: {'doors-own-1-yard.webp': new Uint8Array(1)},
        videos: {'own-doors-own-1-film-1': film},
      },
      report: {
        ...sound,
        problems: [
          of(`${media}doors-own-1-yard.webp`),
          of(`${media}own-doors-own-1-film-1.mp4`),
          {...of('packaging/profiles/paraugi/lessons/doors/own-1/lv.md'), code: 'text-missing'},
        ],
      },
    });
    const lines = findAll(element, '#mistakes > ul > li').map(({innerText}) => innerText);
    expect(
      lines.some((line) => /^Pašvaldības nodarbības, Mūsu pagalms, Pagalms: Šo attēlu/.test(line)),
    ).to.equal(true);
    expect(
      lines.some((line) => /^Pašvaldības nodarbības, Mūsu pagalms, Zvans, Filmas fails: Šo filmu/.test(line)),
    ).to.equal(true);
    expect(lines.some((line) => /^Pašvaldības nodarbības, Mūsu pagalms: te jābūt/.test(line))).to.equal(true);
    expect(lines.join(' ')).not.to.match(/own-|webp|šī vērtība/);
  });

  it('institutions without a contact are one line, and what is not translated is said', async () => {
    const missing = ['social-service', 'orphans-court', 'school'].map((role) => ({
      field: `contacts.${role}`,
      message: 'no contact',
    }));
    const {element} = await show({draft: named, report: {...sound, missing}});
    const lines = findAll(element, 'details.card li').map(({textContent}) => textContent);
    expect(lines[0]).to.match(/Pašvaldības sociālais dienests, Bāriņtiesa, Skola/);
    expect(lines.slice(1).join()).to.match(/English.*Pašvaldības nosaukums/);
    expect(lines.length).to.equal(3);
  });
});
