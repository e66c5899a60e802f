import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {policyOf} from '../../../packaging/policy/page-policies.ts';
import {
  allowing,
  forbiddenUnlessAllowed,
  policyTag,
  withMoreAllowed,
  withPolicy,
} from '../../../packaging/policy/policy.ts';

const root = join(import.meta.dirname, '../../..');
const page = '<html><head><meta charset="utf-8" /><title>x</title></head></html>';

/** What the tag of a page says, as a browser reads it. */
const contentOf = (html: string) =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];

describe('the content security policy of a page', () => {
  it('stands before all that it is about', () => {
    const html = withPolicy(page, forbiddenUnlessAllowed);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
    expect(contentOf(html)).toBe("default-src 'none'; base-uri 'none'; form-action 'none'");
  });

  it('is made wider by what one package needs, and by nothing else', () => {
    const own = withPolicy(page, {'default-src': "'none'", 'connect-src': "'self'", 'frame-src': "'none'"});
    const more = {'connect-src': 'https://a.lv', 'frame-src': 'https://b.lv', 'worker-src': "'self'"};
    expect(contentOf(withMoreAllowed(own, more))).toBe(
      "default-src 'none'; connect-src 'self' https://a.lv; frame-src https://b.lv; worker-src 'self'",
    );
    expect(withMoreAllowed(own, {'connect-src': '', 'media-src': ''})).toBe(own);
  });

  it.each([`'self'; script-src *`, `"><script>`, `a.lv, default-src *`])(
    'takes no source like %s',
    (source) => {
      expect(() => policyTag({'connect-src': source})).toThrow('cannot stand in a content security policy');
    },
  );

  it.each([
    {
      html: '<html><head></head></html>',
      says: 'needs <meta charset="utf-8" /> once',
      why: 'without a place for it',
    },
    {html: withPolicy(page, {}), says: 'a content security policy of its own', why: 'that has one'},
  ])('is refused by a page $why', ({html, says}) => expect(() => withPolicy(html, {})).toThrow(says));

  it('cannot be made wider where there is none', () =>
    expect(() => withMoreAllowed(page, {'connect-src': 'https://a.lv'})).toThrow(
      'no content security policy',
    ));
});

describe('the pages of the project', async () => {
  const entries = join(root, 'src/entries');
  const pages = (await readdir(entries, {recursive: true})).filter((name) => name.endsWith('.html'));
  const policies = pages.map((name) => [name, policyOf(name)] as const);

  it('are found', () => expect(pages.length).toBeGreaterThan(6));

  it.each(pages)('%s leaves its policy to the build', async (name) => {
    expect(await readFile(join(entries, name), 'utf8')).not.toContain('Content-Security-Policy');
  });

  it.each(policies)('%s allows nothing inside it, and no host but its own', (_, policy = {}) => {
    const sources = Object.values(policy).join(' ').split(' ');
    const allowed = ["'none'", "'self'", 'data:', 'blob:'];
    expect(sources.filter((source) => source !== '' && !allowed.includes(source))).toEqual([]);
    expect(policy['script-src'] ?? "'self'").toBe("'self'");
    expect(policy['style-src'] ?? "'self'").toBe("'self'");
  });

  it('that nobody has thought of are not built', () =>
    expect(() => policyOf('site/new/index.html')).toThrow('add it in packaging/policy/page-policies.ts'));
});

describe('two policies together', () => {
  it.each([
    {own: {'img-src': "'self'"}, more: {'img-src': 'data:'}, both: {'img-src': "'self' data:"}},
    {own: {'img-src': "'none'"}, more: {'img-src': 'data:'}, both: {'img-src': 'data:'}},
    {own: {'img-src': "'none'"}, more: {}, both: {'img-src': "'none'"}},
    {own: {}, more: {'img-src': "'none'"}, both: {'img-src': "'none'"}},
  ])('of $own and $more are $both', ({own, more, both}) => expect(allowing(own, more)).toEqual(both));
});
