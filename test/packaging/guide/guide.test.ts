import {describe, expect, it} from 'vitest';
import {packagesGuide, siteGuide} from '../../../packaging/guide/guide-files.ts';
import {guidePage} from '../../../packaging/guide/guide-page.ts';

const setting = {file: 'a.md', language: 'lv', styleSheet: 'guide.css', links: []} as const;
const page = (markdown: string) => guidePage(`---\ntitle: A & B\n---\n\n${markdown}`, setting);

describe('the guide', () => {
  it('has every page in both languages with the same sections', async () => {
    const files = await siteGuide();
    const idsIn = (path: string) =>
      [...(files.get(path) ?? '').matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    for (const name of ['index', 'storage', 'accessibility', 'privacy']) {
      expect(idsIn(`lv/${name}.html`).length).toBeGreaterThan(2);
      expect(idsIn(`en/${name}.html`)).toEqual(idsIn(`lv/${name}.html`));
    }
  });

  it('links only to pages that are there', async () => {
    const files = await siteGuide();
    for (const [path, html] of files) {
      for (const [, href = ''] of html.matchAll(/href="([^"#][^"]*)"/g)) {
        if (href === 'data:,' || href === '../../') continue;
        const target = new URL(href, `https://site.test/${path}`).pathname.slice(1);
        expect(files.has(target), `${path} links to ${href}`).toBe(true);
      }
    }
  });

  it('stands beside the packages, too, in one folder', async () => {
    const files = await packagesGuide();
    expect([...files.keys()]).toEqual(['guide-lv.html', 'guide-en.html', 'guide.css']);
    expect(files.get('guide-lv.html')).toContain('href="guide-en.html"');
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

  it('names file and line of a mistake', () => {
    expect(() => guidePage('no front matter', setting)).toThrow(/a\.md:1: /);
  });
});
