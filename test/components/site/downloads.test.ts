/** The first page's downloads: one for each LMS, and all packages folded behind them. */
import {expect, fixture, html} from '@open-wc/testing';
import type {BuiltPackage} from '../../../src/domain/exchange/built-package.ts';
import type {LmsChoice} from '../../../src/domain/exchange/lms-choice.ts';
import '../../../src/site/package-downloads.ts';
import type {PackageDownloadsElement} from '../../../src/site/package-downloads.ts';
import '../../../src/site/system-downloads.ts';
import type {SystemDownloadsElement} from '../../../src/site/system-downloads.ts';
import {built, system} from './built.ts';

const packages = [
  built('course', 'scorm12'),
  built('course', 'scorm12', false),
  built('course', 'cmi5'),
  built('course-multi', 'scorm12'),
];
const systems = [system('moodle', 'Moodle'), system('ilias', 'ILIAS'), system('lrs', 'LRS', 'cmi5')];

async function choice(all: readonly BuiltPackage[] | undefined, choices: readonly LmsChoice[] = systems) {
  const element = await fixture<SystemDownloadsElement>(
    html`<system-downloads .packages=${all} .systems=${choices}></system-downloads>`,
  );
  const root = element.shadowRoot;
  const links = [...(root?.querySelectorAll('a') ?? [])];
  return {root, element, hrefs: links.map((link) => link.getAttribute('href'))};
}

async function list(all: readonly BuiltPackage[] | undefined) {
  const element = await fixture<PackageDownloadsElement>(
    html`<package-downloads .packages=${all} .titles=${[]}></package-downloads>`,
  );
  return {root: element.shadowRoot, element};
}

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('downloads for an LMS', () => {
  it('begin with one button for the first system, with file and size', async () => {
    const {root, element} = await choice(packages);
    const button = root?.querySelector<HTMLAnchorElement>('.first .button');
    expect(words(button)).to.equal('Moodle: lejupielādēt visu kursu');
    expect(button?.getAttribute('href')).to.equal('packages/kr-course-scorm12.zip');
    expect(button?.hasAttribute('download')).to.equal(true);
    expect(words(root?.querySelector('.first'))).to.contain('kr-course-scorm12.zip 8,6 MB');
    await expect(element).to.be.accessible();
  });

  it('have the same without films beside it, and the way into the guide', async () => {
    const {hrefs} = await choice(packages);
    expect(hrefs.slice(1, 3)).to.deep.equal(['packages/kr-course-nofilms-scorm12.zip', 'guide/lv/#moodle']);
  });

  it('fold the other systems, each with its file and its settings', async () => {
    const {root, hrefs} = await choice(packages);
    expect(root?.querySelector('details')?.open).to.equal(false);
    expect(words(root?.querySelector('summary'))).to.equal('Citām sistēmām');
    expect(hrefs.slice(3)).to.deep.equal([
      'packages/kr-course-scorm12.zip',
      'guide/lv/#lms-ilias',
      'packages/kr-course-cmi5.zip',
      'guide/lv/#lms-lrs',
    ]);
  });

  it('pass over a system whose package was not built, and films that every package has', async () => {
    const {root} = await choice([built('course', 'cmi5')]);
    expect(words(root?.querySelector('.button'))).to.equal('LRS: lejupielādēt visu kursu');
    expect(words(root?.querySelector('.first'))).not.to.contain('Bez filmām');
  });

  it('say that the list is on its way, and nothing when nobody published one', async () => {
    expect(words((await choice(undefined)).root?.querySelector('[role=status]'))).to.contain('Ielādē');
    expect((await choice([], [])).root?.querySelector('a, details')).to.equal(null);
  });
});

describe('all packages', () => {
  it('are folded, by what they hold, without films by themselves', async () => {
    const {root, element} = await list(packages);
    const folded = [...(root?.querySelectorAll('details') ?? [])];
    expect(folded.every(({open}) => !open)).to.equal(true);
    expect([...(root?.querySelectorAll('h4') ?? [])].map(words)).to.deep.equal([
      'Viss kurss',
      'Viss kurss, bez filmām',
      'Viss kurss, katrs modulis atsevišķi',
    ]);
    folded.forEach((one) => (one.open = true));
    await expect(element).to.be.accessible();
  });

  it('show the file, and the checksum only when it is asked for', async () => {
    const {root} = await list(packages);
    const row = root?.querySelector('li');
    expect(words(row?.querySelector('.facts p + p'))).to.equal('kr-course-scorm12.zip');
    expect(words(row?.querySelector('.sum code'))).to.equal('ab'.repeat(32));
    expect(row?.querySelector<HTMLDetailsElement>('.sum')?.open).to.equal(false);
  });

  it('warn of the one that Moodle counts as complete too early', async () => {
    const {root} = await list(packages);
    const warned = [...(root?.querySelectorAll('details') ?? [])].filter((one) =>
      one.querySelector(':scope > .warning'),
    );
    expect(warned.map((one) => words(one.querySelector('h4')))).to.deep.equal([
      'Viss kurss, katrs modulis atsevišķi',
    ]);
    expect(words(warned[0]?.querySelector('.warning'))).to.contain('Moodle šo pakotni neņemiet');
  });

  it('say so when there are none', async () => {
    expect(words((await list([])).root?.querySelector('p'))).to.contain('nav publicēta');
  });
});
