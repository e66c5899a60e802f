import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/results-page/files/column-choice.ts';
import type {ColumnChoiceElement} from '../../../src/results-page/files/column-choice.ts';
import {droppedFiles} from '../../../src/results-page/files/dropped-files.ts';
import '../../../src/results-page/files/file-drop.ts';
import '../../../src/results-page/files/file-labels.ts';
import '../../../src/results-page/files/file-list.ts';
import type {FileLabelsElement} from '../../../src/results-page/files/file-labels.ts';
import '../../../src/results-page/files/known-forms.ts';
import type {KnownFormsElement} from '../../../src/results-page/files/known-forms.ts';
import type {ResultsRequestEvent} from '../../../src/results-page/results-request.ts';
import {find} from '../../harness/page.ts';
import type {FileReport} from '../../../src/results/model.ts';
import {overview} from './view-samples.ts';

const form = (name: string) => ({
  name,
  fingerprint: name,
  choice: {headingRow: 1, roles: ['name'] as const, activity: '', scoreMax: 100},
});
const report = (name: string, folder?: string): FileReport => ({
  name,
  kind: 'table',
  understood: 3,
  problems: [],
  columns: [],
  rows: [],
  ...(folder !== undefined && {folder}),
});

async function askedBy(element: HTMLElement, act: () => Promise<void> | void) {
  const asked = oneEvent<ResultsRequestEvent>(element, 'results-request');
  await act();
  return (await asked).request;
}

describe('<known-forms>', () => {
  const show = async (names: readonly string[], areKept = true) => {
    const element = await fixture<KnownFormsElement>(
      html`<known-forms .forms=${names.map(form)} .areKept=${areKept}></known-forms>`,
    );
    element.renderRoot.querySelector('details')?.setAttribute('open', '');
    return element;
  };

  it('is accessible, and says what is kept', async () => {
    const element = await show(['<b>Mūsu</b>', 'Otra'], false);
    await expect(element).to.be.accessible();
    const text = element.renderRoot.textContent ?? '';
    expect(text).to.include('<b>Mūsu</b>').and.include('kontrolsumma').and.include('neļauj');
  });

  it('shows nothing where nothing is kept', async () => {
    expect((await show([])).renderRoot.textContent?.trim()).to.equal('');
  });

  it('deletes a form by keyboard, and the focus stays', async () => {
    const element = await show(['Mūsu', 'Otra']);
    find(element, 'summary').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(await askedBy(element, () => sendKeys({press: 'Enter'}))).to.deep.equal({
      type: 'forget-form',
      name: 'Otra',
    });
    element.forms = [form('Mūsu')];
    await element.updateComplete;
    await waitUntil(() => element.shadowRoot?.activeElement?.localName === 'summary');
  });
});

describe('<file-labels>', () => {
  const show = async (files: readonly FileReport[]) => {
    const element = await fixture<FileLabelsElement>(html`<file-labels .files=${files}></file-labels>`);
    element.renderRoot.querySelector('details')?.setAttribute('open', '');
    return element;
  };

  it('is accessible, and shows the names before they are taken', async () => {
    const element = await show([
      report('a-Ogre.csv', 'Ogres mape'),
      report('a-Cēsis.csv'),
      report('a-Līči.csv'),
    ]);
    await expect(element).to.be.accessible();
    const text = (element.renderRoot.textContent ?? '').replace(/\s+/g, ' ');
    expect(text).to.include('„Ogre”, „Cēsis”, „Līči”').and.include('„Ogres mape”');
  });

  it('is asked by keyboard, for the trait that was chosen', async () => {
    const element = await show([report('Ogre.csv'), report('Cēsis.csv')]);
    const select = find<HTMLSelectElement>(element, 'select');
    select.value = 'institution';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    select.focus();
    await sendKeys({press: 'Tab'});
    expect(await askedBy(element, () => sendKeys({press: 'Space'}))).to.deep.equal({
      type: 'label-files',
      trait: 'institution',
      from: 'name',
    });
  });

  it('offers no folders where there are none, and nothing for one file', async () => {
    expect(
      (await show([report('a.csv'), report('b.csv')])).renderRoot.querySelectorAll('button'),
    ).to.have.lengthOf(1);
    expect((await show([report('a.csv')])).renderRoot.querySelectorAll('details')).to.have.lengthOf(0);
  });
});

describe('<column-choice>', () => {
  const preview = {
    name: 'mana.csv',
    rows: [
      ['Kas', 'Cik'],
      ['Anna', '9'],
    ],
    columns: 2,
    sheets: [] as readonly string[],
    sheet: 0,
    alike: 0,
    lines: [1, 2],
    guess: {headingRow: 1, roles: ['name', 'score'] as const, activity: 'Kurss', scoreMax: 10},
  };

  it('gives the name of a form with the columns', async () => {
    const dialog = await fixture<ColumnChoiceElement>(
      html`<column-choice .preview=${preview}></column-choice>`,
    );
    const field = find<HTMLInputElement>(dialog, '.form-name input');
    field.value = ' Mūsu sistēma ';
    const request = await askedBy(dialog, () => find(dialog, '.button.primary').click());
    expect(request).to.include({type: 'choose-columns', formName: 'Mūsu sistēma'});
  });

  it('takes the table for a list of people, and keeps what its columns were', async () => {
    const dialog = await fixture<ColumnChoiceElement>(
      html`<column-choice .preview=${preview}></column-choice>`,
    );
    await expect(dialog).to.be.accessible();
    const kind = find<HTMLSelectElement>(dialog, 'select.kind');
    expect(kind.value).to.equal('results');
    const setKind = async (value: string) => {
      kind.value = value;
      kind.dispatchEvent(new Event('change'));
      await dialog.updateComplete;
      const roles = [...dialog.renderRoot.querySelectorAll<HTMLSelectElement>('th select')];
      return roles.map((role) => role.value);
    };
    expect(await setKind('people')).to.deep.equal(['name', 'ignore']);
    expect(dialog.renderRoot.querySelector('input[type=number]')).to.equal(null);
    expect(dialog.renderRoot.querySelector('option[value=score]')).to.equal(null);
    expect(await setKind('results')).to.deep.equal(['name', 'score']);
    await setKind('people');
    const request = await askedBy(dialog, () => find(dialog, '.button.primary').click());
    expect(request.type === 'choose-columns' && request.choice.isList).to.equal(true);
  });

  it('offers no name for a table without headings', async () => {
    const guess = {...preview.guess, headingRow: 0};
    const dialog = await fixture<ColumnChoiceElement>(
      html`<column-choice .preview=${{...preview, guess}}></column-choice>`,
    );
    expect(dialog.renderRoot.querySelectorAll('.form-name')).to.have.lengthOf(0);
  });
});

it('a list of people says by what results can be divided, and which of its columns were not used', async () => {
  const people = (columns: FileReport['columns']): FileReport => ({
    ...report('saraksts.csv'),
    kind: 'people',
    columns,
  });
  const textOf = async (columns: FileReport['columns']) => {
    const files = [people(columns)];
    const list = await fixture(html`<file-list .overview=${{...overview, files, remarks: []}}></file-list>`);
    await expect(list).to.be.accessible();
    const inner = list.shadowRoot?.querySelector('file-understanding')?.shadowRoot?.textContent ?? '';
    return `${list.shadowRoot?.textContent ?? ''} ${inner}`.replace(/\s+/g, ' ');
  };
  const text = await textOf([
    {heading: 'Groups', use: 'group'},
    {heading: 'City', use: 'municipality'},
    {heading: 'Reģions', use: 'trait'},
    {heading: 'Phone', use: 'ignore'},
  ]);
  expect(text).to.include('Rezultātus var dalīt pēc: Grupa (Groups), Pašvaldība (City), Reģions.');
  expect(text).to.include('Neizmantotas kolonnas: Phone');
  expect(await textOf([{heading: 'Name', use: 'name'}])).to.include('pašvaldību sarakstā nav');
});

describe('folders', () => {
  const file = (name: string) => ({
    isFile: true,
    isDirectory: false,
    name,
    file: (give: (file: File) => void) => give(new File(['x'], name)),
  });
  /** Browsers hand out a folder in parts. */
  const folder = (name: string, ...inside: readonly object[]) => ({
    isFile: false,
    isDirectory: true,
    name,
    createReader: () => {
      const left = [...inside];
      return {readEntries: (give: (part: readonly object[]) => void) => give(left.splice(0, 1))};
    },
  });
  const dropOf = (...entries: readonly object[]) =>
    ({
      files: [],
      items: entries.map((entry) => ({webkitGetAsEntry: () => entry})),
    }) as unknown as DataTransfer;

  it('give all their files with the folder each lay in, without what is hidden', async () => {
    const found = await droppedFiles(
      dropOf(
        file('a.csv'),
        folder('Novadi', folder('Ogre', file('b.csv'), file('.DS_Store')), folder('Cēsis', file('b.csv'))),
      ),
    );
    expect(found.map(({file: {name}, folder: place}) => `${place}/${name}`)).to.deep.equal([
      '/a.csv',
      'Ogre/b.csv',
      'Cēsis/b.csv',
    ]);
  });

  it('can be chosen by keyboard, too', async () => {
    const drop = await fixture(html`<file-drop></file-drop>`);
    await expect(drop).to.be.accessible();
    expect(drop.shadowRoot?.querySelectorAll('input[webkitdirectory]')).to.have.lengthOf(1);
    const buttons = [...(drop.shadowRoot?.querySelectorAll('button') ?? [])];
    expect(buttons.map(({textContent}) => textContent?.trim())).to.include('Izvēlēties mapi');
  });
});
