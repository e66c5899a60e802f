import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {beforeAll, describe, expect, it} from 'vitest';
import {earlyLanguageScript, withEarlyLanguage} from '../../../packaging/page/early-language.ts';
import {forbiddenUnlessAllowed, withPolicy} from '../../../packaging/policy/policy.ts';
import {addressWanted} from '../../../src/entries/site/wanted-language.ts';

const folder = 'https://kurss.example.lv/kurss/make/';
let script: string;

beforeAll(async () => {
  script = await earlyLanguageScript(join(import.meta.dirname, '../../..'));
});

/** Where the head of a page leads; undefined: it stays. `kept`: null where storage is blocked. */
function ledTo(own: string, address: string, browser: readonly string[], kept?: string | null) {
  const documentElement = {lang: own, hidden: false};
  const {href, search} = new URL(address, folder);
  let to: string | undefined;
  const localStorage = {
    getItem: () => {
      if (kept === null) throw new Error('blocked');
      return kept ?? null;
    },
  };
  const location = {href, search, replace: (url: string) => void (to = url)};
  runInNewContext(script, {
    document: {documentElement},
    location,
    localStorage,
    navigator: {languages: browser},
    URL,
    URLSearchParams,
  });
  expect(documentElement.hidden).toBe(to !== undefined);
  return to?.slice(folder.length);
}

describe('the script at the head of a page', () => {
  it.each([
    ['lv', '', ['lv'], undefined, undefined],
    ['lv', '', ['en-US', 'en'], undefined, 'index.en.html?lang=en'],
    ['lv', 'index.html', ['ru-LV'], undefined, 'index.ru.html?lang=ru'],
    ['lv', '', ['en', 'lv'], undefined, undefined],
    ['lv', '', ['fr', 'ru'], undefined, 'index.ru.html?lang=ru'],
    ['lv', '', ['fr'], undefined, undefined],
    ['lv', '', [], undefined, undefined],
    ['lv', '', ['en'], 'lv', undefined],
    ['lv', '', ['en'], 'ru', 'index.ru.html?lang=ru'],
    ['lv', '', ['en'], 'xx', 'index.en.html?lang=en'],
    ['lv', '', ['en'], null, 'index.en.html?lang=en'],
    ['lv', '?lang=lv', ['en'], 'ru', undefined],
    ['lv', '?a=1&lang=ru#draft', ['en'], undefined, 'index.ru.html?a=1&lang=ru#draft'],
    ['lv', '?lang=xx', ['lv'], undefined, undefined],
    ['ru', 'index.ru.html', ['en'], 'lv', undefined],
    ['ru', 'index.ru.html?lang=lv', ['ru'], undefined, 'index.html?lang=lv'],
    ['ru', 'index.ru.html?lang=en', ['ru'], undefined, 'index.en.html?lang=en'],
  ])('%s, "%s", browser %j, chosen %j: %s', (own, address, browser, kept, leadsTo) => {
    expect(ledTo(own, address, browser, kept)).toBe(leadsTo);
    // What the page itself asks afterwards says the same.
    const asked = new URL(address, folder).searchParams.get('lang') ?? undefined;
    const wishes = {asked, kept: kept ?? undefined, browser};
    const wanted = addressWanted(own, wishes, new URL(address, folder).href);
    expect(wanted?.slice(folder.length)).toBe(leadsTo);
    // And there it stays, even where the server gives the same file for every name.
    if (wanted !== undefined) expect(ledTo(own, wanted, browser, kept)).toBeUndefined();
  });

  it('stands behind the policy, which allows it and no other, and before what the page asks for', () => {
    const page =
      '<html><head><meta charset="utf-8" /><script type="module" src="x.js"></script></head></html>';
    const html = withEarlyLanguage(withPolicy(page, forbiddenUnlessAllowed), script);
    expect(html.match(/script-src 'sha256-[^']+'/g)).toHaveLength(1);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
    expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('src="x.js"'));
    expect(() => withEarlyLanguage(page, script)).toThrow('no content security policy');
  });

  it('is short, since it stands in each page', () => {
    expect(script.length).toBeLessThan(1500);
  });
});
