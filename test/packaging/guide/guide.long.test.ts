import {describe, expect, it} from 'vitest';
import {lmsTable, packagesGuide, siteGuide} from '../../../packaging/guide/guide-files.ts';
import {guidePage} from '../../../packaging/guide/guide-page.ts';
import {guideLanguages} from '../../../packaging/guide/guide-words.ts';
import {noteLifeDays} from '../../../src/domain/progress/note-life.ts';
import {documentsLv} from '../../../src/locales/lv/documents.ts';
import {notesLv} from '../../../src/locales/lv/notes.ts';
import {shellLv} from '../../../src/locales/lv/shell.ts';
import {technicalLv} from '../../../src/locales/lv/technical.ts';
import {visitLv} from '../../../src/locales/lv/visit.ts';
import {documentsRu} from '../../../src/locales/ru/documents.ts';
import {notesRu} from '../../../src/locales/ru/notes.ts';
import {shellRu} from '../../../src/locales/ru/shell.ts';
import {technicalRu} from '../../../src/locales/ru/technical.ts';
import {visitRu} from '../../../src/locales/ru/visit.ts';

const packages = ['course', 'course-nofilms', 'definitions'].map((name, at) => ({
  file: `kr-${name}-scorm12.zip`,
  standard: 'scorm12',
  scope: name,
  films: name !== 'course-nofilms',
  profile: 'default',
  languages: ['lv'],
  version: '1.0.0',
  bytes: [8_596_430, 544_030, 2_784_700][at] ?? 0,
  sha256: '',
  launch: 'index.html',
}));
const setting = {file: 'a.md', language: 'lv', styleSheet: 'guide.css', links: []} as const;
const page = (markdown: string) => guidePage(`---\ntitle: A & B\n---\n\n${markdown}`, setting);

describe('the guide', () => {
  it('says in its head what it is about, in its own first words', () => {
    const html = page('## One {#one}\n\n- a point\n\nWhat **all** “need” & more.\n');
    expect(html).toContain('<meta name="description" content="What all “need” &amp; more.">');
  });

  it('has every page in each language with the same sections', async () => {
    const files = await siteGuide(packages);
    const idsIn = (path: string) =>
      [...(files.get(path) ?? '').matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    for (const name of ['index', 'storage', 'accessibility', 'conformance', 'privacy', 'record-store']) {
      expect(idsIn(`lv/${name}.html`).length).toBeGreaterThan(2);
      for (const language of guideLanguages) {
        expect(idsIn(`${language}/${name}.html`)).toEqual(idsIn(`lv/${name}.html`));
      }
    }
  });

  it('links only to pages that are there', async () => {
    const files = await siteGuide(packages);
    for (const [path, html] of files) {
      for (const [, href = ''] of html.matchAll(/href="([^"#][^"]*)"/g)) {
        // Pages beside the guide are pressed in test/e2e/changes.test.ts.
        const isBeside = href === '../../' || href.startsWith('../../changes/');
        if (href === 'data:,' || isBeside || href.startsWith('https://')) continue;
        const target = new URL(href, `https://site.test/${path}`).pathname.slice(1);
        expect(files.has(target), `${path} links to ${href}`).toBe(true);
      }
    }
  });

  it('stands beside the packages, too, in one folder', async () => {
    const files = await packagesGuide(packages);
    expect([...files.keys()]).toEqual(['guide-lv.html', 'guide-en.html', 'guide-ru.html', 'guide.css']);
    expect(files.get('guide-lv.html')).toContain('href="guide-en.html"');
    expect(files.get('guide-lv.html')).toContain('href="guide-ru.html" lang="ru" hreflang="ru">По-русски<');
  });

  it('brings in no script and no HTML of its own', () => {
    const html = page(
      '## A {#a}\n\n<script>alert(1)</script>\n\nText <img src=x onerror=alert(1)> [x](javascript:alert(1))',
    );
    expect(html).not.toMatch(/<script|<img|onerror/);
    expect(html).toContain('<title>A &amp; B – Kopīga rīcība</title>');
  });

  it('lets the keyboard reach a table that is wider than the page', () => {
    expect(page('## A {#a}\n\n| x | y |\n| - | - |\n| 1 | 2 |')).toContain(
      '<div class="table" role="region" tabindex="0" aria-labelledby="a"><table>',
    );
  });

  it('begins with Moodle, in five lines, and has a section of each other system', async () => {
    const files = await packagesGuide(packages);
    for (const language of guideLanguages) {
      const html = files.get(`guide-${language}.html`) ?? '';
      const first = html.slice(html.indexOf('<section>'), html.indexOf('</section>'));
      expect(first).toContain('<h2 id="moodle">');
      const lists = [...first.matchAll(/<ol(?: start="(\d)")?>([\s\S]*?)<\/ol>/g)];
      const counted = lists.map(([, start = '1', items = '']) => [
        Number(start),
        items.split('<li>').length - 1,
      ]);
      expect(counted).toEqual([
        [1, 1],
        [2, 3],
        [5, 1],
      ]);
      expect(first).toMatch(
        /class="box ticked" role="img" aria-label="[^"]+"><\/span> <span lang="en">Passed</,
      );
      expect(first).toMatch(/class="box" role="img" aria-label="[^"]+"><\/span> <span lang="en">Completed</);
      for (const {id, name} of (await lmsTable()).slice(1)) {
        expect(html).toContain(`<h3 id="lms-${id}">${name}</h3>`);
      }
    }
  });

  it('leads to places on its own page that are there', async () => {
    for (const [path, html] of await packagesGuide(packages)) {
      for (const [, id = ''] of html.matchAll(/href="#([^"]+)"/g)) {
        expect(html, `${path} leads to #${id}`).toContain(` id="${id}"`);
      }
    }
  });

  it('tells the sizes of the packages that stand beside it, the largest first', async () => {
    const sizes = async (language: string) => [
      ...((await packagesGuide(packages)).get(`guide-${language}.html`) ?? '').matchAll(
        /<td>([\d.,]+) (?:MB|МБ)</g,
      ),
    ];
    expect((await sizes('lv')).map(([, size]) => size)).toEqual(['8,6', '2,8', '0,5']);
    expect((await sizes('en')).map(([, size]) => size)).toEqual(['8.6', '2.8', '0.5']);
    expect((await sizes('ru')).map(([, size]) => size)).toEqual(['8,6', '2,8', '0,5']);
    expect((await packagesGuide([])).get('guide-lv.html')).toContain('Blakus šim ceļvedim pakotņu nav.');
  });

  it('promises nothing that a browser may not keep', async () => {
    const all = [...(await siteGuide(packages)).values()].join();
    expect(all).not.toMatch(/Darbs nav zudis|No work is lost|Работа не пропала/);
    expect(all).toContain(`pēc ${noteLifeDays} dienām`);
    expect(all).toContain(`after ${noteLifeDays} days`);
    expect(all).toContain(`через ${noteLifeDays} дней`);
    expect(all).toContain('Safari deletes');
    expect(all).toContain('Safari удаляет');
  });

  it('speaks of buttons and states in the words that are on the screen', async () => {
    const latvian = {
      shell: shellLv,
      visit: visitLv,
      notes: notesLv,
      documents: documentsLv,
      technical: technicalLv,
    };
    const onScreen = {
      lv: latvian,
      // The English guide shows the course in its first language.
      en: latvian,
      ru: {shell: shellRu, visit: visitRu, notes: notesRu, documents: documentsRu, technical: technicalRu},
    };
    const files = await siteGuide(packages);
    for (const language of guideLanguages) {
      const {shell, visit, notes, documents, technical} = onScreen[language];
      const html = [files.get(`${language}/index.html`), files.get(`${language}/storage.html`)].join();
      const said = [
        ...[visit.end, visit.saveAgain, visit.saveFile, notes.erase],
        ...[shell.saved, shell.savedHere, shell.onlyHere, shell.notSaved, shell.helpNow],
        ...[documents.learn, documents.tryPackage, documents.results, documents.onThisDevice],
        ...[technical.refusals, technical.facts.isStale, technical.facts.isFramed],
      ];
      expect(said.filter((words) => !html.includes(words))).toEqual([]);
    }
  });

  it('tells when an LMS was tried, as each language writes a day', async () => {
    const files = await siteGuide(packages);
    expect(files.get('lv/index.html')).toContain('versija 4.5.3, 4.5.6, 2026. gada 28. novembris.');
    expect(files.get('en/index.html')).toContain('version 4.5.3, 4.5.6, 28 November 2026.');
    expect(files.get('ru/index.html')).toContain('версия 4.5.3, 4.5.6, 28 ноября 2026 года.');
  });

  it('names file and line of a part that nobody made', () => {
    const parts = new Map([['sizes', '<p>x</p>']]);
    const markdown = '---\ntitle: A\n---\n\n## A {#a}\n\n```part\nsize\n```\n';
    expect(() => guidePage(markdown, {...setting, parts})).toThrow(
      'a.md:7: There is no part "size". Write one of: sizes.',
    );
  });

  it('names file and line of a mistake', () => {
    expect(() => guidePage('no front matter', setting)).toThrow(/a\.md:1: /);
  });
});
