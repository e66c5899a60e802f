import {describe, expect, it} from 'vitest';
import {checkOwnRules} from './problems-of.ts';
import {htmlTags} from '../../../src/package-check/content/html-tags.ts';
import {
  scriptRequests,
  styleImports,
  stylePictures,
} from '../../../src/package-check/content/script-requests.ts';
import {manifestText} from '../../lms/zips.ts';

const addresses = (found: readonly {readonly address: string}[]) => found.map(({address}) => address);

describe('htmlTags', () => {
  it.each([
    {html: '<!-- <script src="a.js"></script> -->', tags: [], why: 'a comment'},
    {html: '<script>"<img src=a.png>"</script><p>', tags: ['script', 'p'], why: 'text in a script'},
    {html: '<title><img src=a.png></title>', tags: ['title'], why: 'text in a title'},
    {html: '1 < 2 <3', tags: [], why: 'a sign'},
    {html: '<script src="a.js"', tags: ['script'], why: 'a tag without an end'},
    {html: '<!-- <p>', tags: [], why: 'a comment without an end'},
  ])('knows $why', ({html, tags}) => expect(htmlTags(html).map(({name}) => name)).toEqual(tags));

  it('reads attributes however they are written', () => {
    const [tag] = htmlTags(`<SCRIPT\n defer SRC = 'a>b.js' type=module data-x="1" src="second.js" />`);
    expect(Object.fromEntries(tag?.attributes ?? [])).toEqual({
      'defer': '',
      'src': 'a>b.js',
      'type': 'module',
      'data-x': '1',
    });
  });

  it.each(['<script ', '<a b="', '<!--', '<title>', '<p a=', '"<\'', '</'])(
    'comes to an end with a megabyte of %s',
    (part) => expect(htmlTags(part.repeat(2 ** 20 / part.length))).toBeDefined(),
  );
});

describe('what a script asks for', () => {
  it.each([
    {script: 'fetch("https://a.example/x")', finds: ['https://a.example/x']},
    {script: 'await fetch( `//a.example/x`, {})', finds: ['//a.example/x']},
    {script: "x.open('GET', 'http://a.example/x', true)", finds: ['http://a.example/x']},
    {script: 'new WebSocket("wss://a.example/x")', finds: ['wss://a.example/x']},
    {script: 'import x from "https://a.example/x.js"', finds: ['https://a.example/x.js']},
    {script: '$.getJSON("https://a.example/x")', finds: ['https://a.example/x']},
    {script: 'axios.post("https://a.example/x")', finds: ['https://a.example/x']},
    {script: 's.src="https://a.example/x.js"', finds: ['https://a.example/x.js']},
    {script: 'const a = "*/*"; fetch("https://a.example/x")', finds: ['https://a.example/x']},
    {script: 'fetch("data.json")', finds: []},
    {script: 'window.open("https://a.example/x", "_blank")', finds: []},
    {script: 'const home = "https://a.example/";', finds: []},
    {script: '// fetch("https://a.example/x")', finds: []},
    {script: '/* as in\n * fetch("https://a.example/x")\n */', finds: []},
  ])('$script', ({script, finds}) => expect(addresses(scriptRequests(script))).toEqual(finds));

  it('is at most a hundred of one kind', () => {
    expect(scriptRequests('fetch("//a.example");'.repeat(50_000))).toHaveLength(100);
  });
});

it('tells the styles that a style brings in from its fonts and pictures', () => {
  const style =
    '@import "//a.example/b.css";@import url(https://a.example/c.css);a{src:url( "https://a.example/d.woff2")}';
  expect(addresses(styleImports(style))).toEqual(['//a.example/b.css', 'https://a.example/c.css']);
  expect(addresses(stylePictures(style))).toEqual(['https://a.example/d.woff2']);
  expect(
    stylePictures(`a{background:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>")}`),
  ).toEqual([]);
});

describe('of a page', () => {
  const linesOf = (html: string, more: Readonly<Record<string, string>> = {}) =>
    checkOwnRules(
      new Map(
        Object.entries({
          'imsmanifest.xml': manifestText().replace('</resource>', '<file href="lib/a b.js"/></resource>'),
          'index.html': html,
          'lib/a b.js': '1',
          ...more,
        }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
      ),
    );

  it.each([
    {html: '<script src="lib/a%20b.js?v=2#x"></script>', why: 'a query and an escape'},
    {html: '<base href="lib/"><script src="a b.js"></script>', why: 'a base'},
    {html: '<script src="./lib/../lib/a b.js"></script>', why: 'a detour'},
    {html: '<script src="{{url}}/x.js"></script>', why: 'a blank of a template'},
    {html: '<script src="data:text/javascript,1"></script>', why: 'data'},
    {html: '<script type="text/template"><script src="x.js"></script>', why: 'a template'},
    {
      html: '<script type="application/ld+json">{"a": "fetch(\\"https://a.example/\\")"}</script>',
      why: 'data in a page',
    },
    {
      html: '<a href="https://a.example/">A</a><link rel="canonical" href="https://a.example/">',
      why: 'links',
    },
  ])('$why is nothing to be told', async ({html}) => expect(await linesOf(html)).toEqual([]));

  it('a script that is missing is told with its line', async () => {
    expect(await linesOf('<p>\n\n<script src="lib/c.js"></script>')).toEqual([
      expect.stringMatching(
        /^index\.html:3 <script> {2}It opens first, and loads the script lib\/c\.js.*\[breaks; /,
      ),
    ]);
  });

  it('what many pages ask of one host is told once, with how many there are', async () => {
    const html =
      '<script src="https://a.example/a.js"></script><script src="https://a.example/b.js"></script>';
    expect(await linesOf(html)).toEqual([
      expect.stringMatching(
        /^index\.html:1 <script> {2}It loads the script https:\/\/a\.example\/a\.js \(and in 1 more place\)/,
      ),
    ]);
  });
});
