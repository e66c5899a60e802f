import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../../src/components/shell/pages/certificate/certificate-page.ts';
import type {CertificatePageElement} from '../../../../src/components/shell/pages/certificate/certificate-page.ts';
import type {PlayerState} from '../../../../src/components/shell/player-state.ts';
import type {NameEvent} from '../../../../src/components/shell/shell-events.ts';
import {find, findAll, wordsOf} from '../../../harness/page.ts';
import {linkOf} from '../../../harness/saved-file.ts';
import {course, finished, stateAfter, tried} from '../shell-samples.ts';

const open = stateAfter(finished(2));
const done: PlayerState = {...open, outcome: {...open.outcome, finished: true, scoreRaw: 86.67}};

async function show(state: PlayerState, properties: Partial<CertificatePageElement> = {}) {
  const page = await fixture<CertificatePageElement>(
    html`<certificate-page .state=${state}></certificate-page>`,
  );
  Object.assign(page, properties);
  await page.updateComplete;
  return page;
}

const fact = (page: CertificatePageElement, name: string) =>
  findAll(page, 'dl div')
    .find((row) => row.querySelector('dt')?.textContent === name)
    ?.querySelector('dd')?.textContent;

describe('certificate-page', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const [name, state] of Object.entries({unfinished: open, finished: done})) {
    it(`is accessible and fits 320 px: ${name}`, async () => {
      await setViewport({width: 320, height: 640});
      await expect(await show(state)).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.equal(320);
    });
  }

  it('shows no sheet until everything is done, and says what is missing where', async () => {
    const page = await show(open);
    expect(findAll(page, '.sheet')).to.have.length(0);
    expect(findAll(page, '.paper li').map((item) => item.innerText)).to.deep.equal([
      'Cilvēku tirdzniecības pamati: 1 nodarbība, nokārtot pārbaudi',
      'Vervēšana: 1 nodarbība',
    ]);
  });

  it('leaves out what is done already', async () => {
    const page = await show(stateAfter(finished(2), finished(3), ...tried(90)));
    expect(findAll(page, '.paper li').map((item) => item.innerText)).to.deep.equal([
      'Vervēšana: 1 nodarbība',
    ]);
  });

  it('tells who finished the whole course of the refresher, and nobody else', async () => {
    const toldBy = async (state: PlayerState) =>
      findAll(await show(state), 'p').filter((line) => line.innerText.includes('Pēc trim mēnešiem')).length;
    expect(await toldBy(done)).to.equal(1);
    expect(await toldBy(open)).to.equal(0);
    expect(await toldBy({...done, course: {...course, scope: 'definitions'}})).to.equal(0);
  });

  it('names the learner, the course, its modules, hours, score and day', async () => {
    const page = await show(done, {name: 'Anna Bērziņa', known: true, finishedOn: new Date(2026, 10, 24)});
    expect(wordsOf(page, '.who')).to.equal('Anna Bērziņa');
    expect(wordsOf(page, '.title')).to.equal(course.title);
    expect(findAll(page, '.modules li')).to.have.length(2);
    expect(fact(page, 'Apjoms')).to.equal('1,5 stundas');
    expect(fact(page, 'Rezultāts')).to.equal('86,67\u00a0%');
    expect(fact(page, 'Pabeigts')).to.equal('2026. gada 24. novembris');
    expect(wordsOf(page, '.foot')).to.contain('Kurss nav juridiska konsultācija.');
  });

  it('gives the day of printing where this device does not know the day of finishing', async () => {
    const page = await show(done);
    expect(fact(page, 'Pabeigts')).to.equal(undefined);
    expect(fact(page, 'Sagatavots')).to.match(/^\d{4}\. gada/);
  });

  it('is about the one module of a package that holds only that', async () => {
    const state = {...done, course: {...course, scope: 'recruitment'}};
    const page = await show(state);
    expect(wordsOf(page, '.title')).to.equal('Vervēšana');
    expect(fact(page, 'Apjoms')).to.equal('0,5 stundas');
  });

  it('WCAG 1.3.5, 3.3.7: asks for a name only where the LMS gave none, and asks to keep it', async () => {
    expect(findAll(await show(done, {name: 'Anna Bērziņa', known: true}), 'input')).to.have.length(0);
    const page = await show(done);
    // A browser that knows the name may fill it in.
    expect(find<HTMLInputElement>(page, 'input').autocomplete).to.equal('name');
    find(page, 'input').focus();
    setTimeout(() => void sendKeys({type: 'A'}));
    expect((await oneEvent<NameEvent>(page, 'course-name')).name).to.equal('A');
    await page.updateComplete;
    expect(wordsOf(page, '.who')).to.equal('A');
  });

  it('says what becomes of a typed name: in an LMS it goes with the page, elsewhere this device keeps it', async () => {
    expect(wordsOf(await show(done), '.field .muted')).to.contain('Ierakstītais netiek saglabāts');
    const local = await show({...done, local: true});
    expect(wordsOf(local, '.field .muted')).to.contain('pēc 180 dienām tiek automātiski izdzēsts');
  });

  it('turns the paper only while it is on screen', async () => {
    const isLying = () =>
      document.adoptedStyleSheets.some((sheet) =>
        [...sheet.cssRules].some((rule) => rule.cssText.includes('landscape')),
      );
    const page = await show(done);
    expect(isLying()).to.equal(true);
    page.remove();
    expect(isLying()).to.equal(false);
  });

  describe('as a file for a municipality that signs', () => {
    const municipality = {name: 'Paraugu novads'};
    const signed: PlayerState = {...done, course: {...done.course, municipality}};
    const uuid = '3f0f8b1c-5d0e-4a57-9d0c-0c5f3c1f2a77';

    it('is offered where there is one, folded, and says that it proves nothing yet', async () => {
      expect(findAll(await show(done), '.credential')).to.have.length(0);
      expect(findAll(await show({...open, course: signed.course}), '.credential')).to.have.length(0);
      const page = await show(signed, {name: 'Anna Bērziņa'});
      const fold = find<HTMLDetailsElement>(page, '.credential');
      expect(fold.open).to.equal(false);
      fold.open = true;
      await setViewport({width: 320, height: 640});
      await expect(page).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.equal(320);
      expect(fold.innerText).to.contain('neko neapliecina, līdz to paraksta Paraugu novads');
    });

    it('holds the name, the course, the day and the score, made by whose name the sheet has', async () => {
      const page = await show(signed, {
        name: 'Anna Bērziņa',
        finishedOn: new Date('2026-11-24T08:00:00Z'),
        newUuid: () => uuid,
      });
      const link = await linkOf(() => find(page, '#credential').click());
      expect(link?.download).to.match(/-course-open-badges-3\.json$/);
      const credential = await (await fetch(link?.href ?? '')).json();
      expect(credential).to.include({
        id: `urn:uuid:${uuid}`,
        validFrom: '2026-11-24T08:00:00.000Z',
        name: course.title,
      });
      expect(credential.issuer.name).to.equal('Paraugu novads');
      expect(credential.credentialSubject.identifier[0].identityHash).to.equal('Anna Bērziņa');
      expect(credential.credentialSubject.result[0].value).to.equal('86.67');
    });

    it('asks for a name first, says so at the field and leads there', async () => {
      const page = await show(signed);
      find<HTMLDetailsElement>(page, '.credential').open = true;
      expect(await linkOf(() => find(page, '#credential').click())).to.equal(undefined);
      await page.updateComplete;
      expect(wordsOf(page, '.field .lack')).to.equal('Vispirms ierakstiet vārdu un uzvārdu.');
      expect(page.shadowRoot?.activeElement).to.equal(find(page, '.field input'));
    });
  });
});
