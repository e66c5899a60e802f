/** What a trainer uses beyond the charts: the list of people, one person's page, the sheet for the management, questions. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/results-page/learners/learner-list.ts';
import '../../../src/results-page/learners/person-page.ts';
import '../../../src/results-page/summary/summary-sheet.ts';
import {everyLearner, type Analysis} from '../../../src/results/analysis-model.ts';
import {deep, deepAll} from '../../harness/deep.ts';
import {button, choose, requestOf, textIn} from './act.ts';
import {sampleAnalysis} from './figures.ts';
import {attitude, person, question, rowOf, trainerFigures} from './trainer-figures.ts';

describe('<learner-list>', () => {
  const show = (more: object = {}) =>
    fixture(
      html`<learner-list
        .learners=${{rows: [rowOf('p1', 'Izdomāta Anna'), rowOf('p2', '')], from: 0, total: 2}}
        .query=${{...everyLearner, search: 'anna'}}
        .isNameless=${'isNameless' in more}
        .emptyNote=${'emptyNote' in more ? 'Tāpēc.' : ''}
        .leftOut=${'leftOut' in more ? 'Kāda te nav.' : ''}
        .heldBack=${'heldBack' in more ? 'Vēl jāpabeidz.' : ''}
        .copied=${'copied' in more ? {addresses: ['a@example.invalid', 'b@example.invalid'], without: 71} : undefined}
      ></learner-list>`,
    );

  it('is accessible', async () => {
    await expect(await show({copied: true})).to.be.accessible();
  });

  it('asks for whom to remind, keeping the search', async () => {
    const list = await show();
    expect(await requestOf(list, () => choose(deep(list, 'select'), 'not-finished'))).to.deep.equal({
      type: 'query-learners',
      query: {show: 'not-finished', search: 'anna', sort: 'name'},
    });
  });

  it('copies the addresses and says how many', async () => {
    const list = await show({copied: true});
    const request = await requestOf(list, () => button(list, 'Kopēt e-pasta adreses').click());
    expect(request).to.deep.equal({type: 'copy-addresses'});
    expect(textIn(list)).to.include(
      'Nokopēts: 2 adreses, katra vienreiz. 71 dalībniekam failos adreses nav.',
    );
  });

  it('shows first what is asked first, and the date by which it sorts', async () => {
    const headings = deepAll(await show(), 'thead th').map((each) => each.textContent);
    expect(headings.slice(0, 3)).to.deep.equal(['Vārds', 'Stāvoklis', 'Rezultāts']);
    expect(headings).to.include('Pēdējais apmeklējums');
  });

  it('is a table to everybody where its rows are cards', async () => {
    const list = await show();
    const [row] = deepAll(list, 'tbody tr');
    const cells = [...(row?.children ?? [])];
    expect(deep(list, 'table').getAttribute('role')).to.equal('table');
    expect(cells.map((each) => each.getAttribute('role'))).to.deep.equal([
      'rowheader',
      ...Array.from({length: 8}, () => 'cell'),
    ]);
    expect(cells.slice(1, 3).map((each) => each.getAttribute('data-label'))).to.deep.equal([
      'Stāvoklis',
      'Rezultāts',
    ]);
  });

  it('says why enough points are not enough', async () => {
    expect(textIn(await show({heldBack: true}))).to.include('Vēl jāpabeidz.');
  });

  it('says whom it leaves out', async () => {
    expect(textIn(await show({leftOut: true}))).to.include('Kāda te nav.');
  });

  it('opens the page of whoever has a name, and of nobody once names are replaced', async () => {
    const list = await show();
    const names = deepAll(list, '.name');
    expect(names.map((each) => each.textContent.trim())).to.deep.equal(['Izdomāta Anna']);
    expect(await requestOf(list, () => names[0]?.click())).to.deep.equal({type: 'open-person', key: 'p1'});
    expect(deepAll(await show({isNameless: true}), '.name')).to.have.lengthOf(0);
  });

  it('speaks of no names and offers no addresses once names are replaced', async () => {
    const offers = (list: Element) => deepAll(list, 'button').map((each) => each.textContent.trim());
    expect(offers(await show())).to.include('Kopēt e-pasta adreses');
    const list = await show({isNameless: true});
    expect(offers(list).filter((each) => each.includes('adreses'))).to.deep.equal([]);
    expect(textIn(list)).to.not.include('Vārdi redzami').and.not.include('E-pasts');
    expect(deepAll(list, 'tbody tr')[0]?.children).to.have.lengthOf(8);
    await expect(list).to.be.accessible();
  });

  it('lets an address go on in the next line at its signs', async () => {
    const [cell] = deepAll(await show(), 'td[data-label="E-pasts"]');
    expect(cell?.textContent.trim()).to.equal(rowOf('p1', '').email);
    expect(cell?.querySelectorAll('wbr')).to.have.lengthOf(2);
  });

  for (const [name, table] of [
    ['Dalībnieki: CSV', 'learners'],
    ['Visas atbildes: CSV', 'answers'],
    ['Kodu grāmata: CSV', 'codebook'],
  ] as const)
    it(`saves ${table}`, async () => {
      const list = await show();
      expect(await requestOf(list, () => button(list, name).click())).to.deep.equal({
        type: 'save-table',
        table,
      });
    });
});

describe('<person-page>', () => {
  const show = () => fixture(html`<person-page .person=${person}></person-page>`);

  it('is accessible', async () => {
    await expect(await show()).to.be.accessible();
  });

  it('has every attempt with its answers, and says of a question that it is gone', async () => {
    const text = textIn(await show());
    expect(text).to.include('Izdomāta Anna').and.include('1. mēģinājums').and.include('Zvanīt 112');
    expect(text).to.include('Jautājums, kura kursā vairs nav (signs.q99)');
  });

  it('says how many answers count in no test, and why a score at the mark is not finished', async () => {
    const why = 'bet mācību sistēma rāda, ka aktivitāte nav pabeigta';
    const page = await show();
    expect(textIn(page)).to.include('neskaitītas: 1 (').and.not.include(why);
    const works = person.works.map((work) => ({...work, isHeldBack: true}));
    expect(textIn(await fixture(html`<person-page .person=${{...person, works}}></person-page>`))).to.include(
      why,
    );
  });

  it('has the result of each test, and by what it is passed', async () => {
    const rows = deepAll(await show(), 'section:first-of-type tbody tr').map((row) =>
      [...row.children].map((each) => each.textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(rows).to.deep.equal([
      [
        ...['Pazīmes', 'pareizas 1 no 2 atbildēm failā', '1', '01.01.1970.', '70 % (nosaka kurss)'],
        'Nav zināms: failos ir tikai atbildes',
      ],
      [
        ...['Noslēguma pārbaude', '80 %; pareizas 9 no 10 atbildēm failā', '2', '—', '75 % (nosaka kurss)'],
        'Sasniegta robeža (tikai pēc rezultāta)',
      ],
    ]);
  });

  it('leads back', async () => {
    const page = await show();
    const request = await requestOf(page, () => button(page, 'Atpakaļ uz rezultātiem').click());
    expect(request).to.deep.equal({type: 'close-aside'});
  });
});

describe('<summary-sheet>', () => {
  const show = (analysis: Partial<Analysis>, trainer = trainerFigures) =>
    fixture(
      html`<summary-sheet
        .analysis=${{...sampleAnalysis, ...analysis}}
        .trainer=${trainer}
        .selection=${'Visi dalībnieki, par visu laiku.'}
      ></summary-sheet>`,
    );

  it('is accessible', async () => {
    await expect(await show({attitudes: [attitude('disagree', 3.33, 2.64)]})).to.be.accessible();
  });

  it('says whom it is about', async () => {
    expect(textIn(await show({}))).to.include('Visi dalībnieki, par visu laiku.');
  });

  it('says how agreement changed and what the course hopes for', async () => {
    const attitudes = [attitude('disagree', 3.33, 2.64), attitude('agree', 4, 3)];
    const text = textIn(await show({attitudes}));
    expect(text).to.include('Piekrīt mazāk (3,33 → 2,64; kurss vēlas, lai nepiekristu): ');
    expect(text).to.include('Pretēji vēlamajam. Piekrīt mazāk (4,00 → 3,00; kurss vēlas, lai piekristu): ');
  });

  it('puts no quotation marks around words that have their own', async () => {
    const questions = [question({text: '„Es pats gribēju,” saka Imants. Ko atbildat?'})];
    const attitudes = [{...attitude('agree', 2, 4), text: '„Tā ir” vai nav.'}];
    const text = textIn(await show({questions, attitudes}));
    expect(text).to.include('„Es pats gribēju,” saka Imants. Ko atbildat?');
    expect(text).to.not.match(/„„|””/);
  });

  it('never calls a question hardest that the course no longer has', async () => {
    const questions = [
      question({id: 'signs.q99', text: '', isGone: true, difficulty: 0.01}),
      question({text: 'Ko darīt vispirms?', difficulty: 0.5}),
    ];
    const text = textIn(await show({questions}));
    expect(text)
      .to.include('Jautājums („Pazīmes”), pareizas 50 % pirmo atbilžu (atbildēja 12): Ko darīt vispirms?')
      .and.not.include('q99');
  });

  it('names the activity that its hardest questions are of, not the one with the most answers', async () => {
    const later = question({id: 'refresher.r01', activity: 'Pēc trim mēnešiem', difficulty: 0.1});
    const one = textIn(await show({questions: [later]}));
    expect(one).to.include('uz jautājumu aktivitātē: Pēc trim mēnešiem.').and.not.include('Kopīga rīcība.');
    const both = textIn(await show({questions: [later, question({difficulty: 0.5})]}));
    expect(both).to.include('uz jautājumu aktivitātēs: Pēc trim mēnešiem; Kurss.');
  });

  it('offers the refresher only to whoever has not done it', async () => {
    const offer = 'Pēc trim mēnešiem piedāvāt';
    expect(textIn(await show({}))).to.include(offer);
    const questions = [...sampleAnalysis.questions, question({id: 'refresher.r01', module: 'refresher'})];
    expect(textIn(await show({questions}))).to.not.include(offer);
  });

  it('tells of each of several activities how many are done there', async () => {
    const text = textIn(await show({}));
    // That of the course as the headline has it, and only once.
    expect(text).to.include('Kurss – pabeidza vai nokārtoja: 6 no 12 (50 %).');
    expect(text.split('Kurss – pabeidza')).to.have.lengthOf(2);
    // It is one activity, and no sum.
    expect(text).to.not.include('Kopā:');
    // Who is done everywhere would count the course and another activity together.
    expect(text).to.not.include('visās savās');
  });
});
