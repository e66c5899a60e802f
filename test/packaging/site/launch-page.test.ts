import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {
  launchGzipBytes,
  launchPage,
  launchPaths,
  type LaunchPage,
} from '../../../packaging/page/launch-page.ts';
import {readPlayer} from '../../../packaging/build/player.ts';
import {policyTag} from '../../../packaging/policy/policy.ts';
import {samplePlayerFolder} from '../sample-sources.ts';

const html = `<!doctype html><html lang="lv" data-standard="local"><head>${policyTag({'connect-src': "'self'"})}<title>x</title><script type="module" crossorigin src="./core.js"></script><link rel="stylesheet" crossorigin href="./core.css"></head><body><course-player></course-player></body></html>`;
const texts = {
  'core.js': 'const a=()=>import("./a.js");export{a as b};',
  'core.css': 'p{margin:0}',
  'a.js': 'import{b}from"./core.js";export{b as made};',
};
const files = new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const built = {page: html, files};
const choice: LaunchPage = {
  language: 'lv',
  title: 'A',
  tracker: 'scorm12',
  scope: 'course',
  scripts: [],
  data: [],
  screen:
    '<span><template shadowrootmode="open"><style>\n  a {\n    margin: 0;\n  }</style>Sveiki</template></span>',
};

describe('the launch page', () => {
  it('says which language, standard and scope it is for', () => {
    expect(launchPage(built, choice)).toContain(
      '<html lang="lv" data-standard="scorm12" data-scope="course">',
    );
  });

  it('asks for nothing before the first screen is there and alive', () => {
    const json = '{"title":"</script><b>"}';
    const page = launchPage(built, {
      ...choice,
      scripts: ['a.js'],
      data: [['content/lv/course.json', json]],
      styles: ['p{color:red}'],
    });
    expect(launchPaths(page, 'index.html')).toEqual(['index.html']);
    expect(page).toMatch(/<style>p\{margin:0\}<\/style>\s*<style>p\{color:red\}<\/style>/);
    expect(page).toContain(
      '<course-player><span><template shadowrootmode="open"><style>a{margin:0}</style>Sveiki</template></span></course-player>',
    );
    const [, data = ''] = /data-file="content\/lv\/course.json">(.*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(data)).toEqual(JSON.parse(json));
    expect(page.indexOf('Sveiki')).toBeLessThan(page.indexOf('<script type="module">'));
  });

  it('allows what the build put into it by its hash, and nothing else inside', () => {
    const page = launchPage(built, {...choice, scripts: ['a.js'], styles: ['p{color:red}']});
    const policy = /content="(default-src[^"]*|connect-src[^"]*|script-src[^"]*)"/.exec(page)?.[1] ?? '';
    const hashOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const inside = [
      ...page.matchAll(/<(?:style|script type="module"|script)>([^]*?)<\/(?:style|script)>/g),
    ].map(([, text]) => text);
    expect(inside).toHaveLength(5);
    for (const text of inside) expect(policy).toContain(hashOf(text));
    expect(policy).not.toContain('unsafe');
  });

  it('asks at once for a tracker that shares files with others', () => {
    const page = launchPage(built, {...choice, scripts: ['a.js', 'shared.js']});
    expect(page).toContain('<link rel="modulepreload" crossorigin href="./a.js">');
    expect(page).toContain('<link rel="modulepreload" crossorigin href="./shared.js">');
  });

  it('escapes a title and keeps its dollar signs', () => {
    expect(launchPage(built, {...choice, title: '<b> & $& "x"'})).toContain(
      '<title>&lt;b> &amp; $&amp; &quot;x&quot;</title>',
    );
  });

  it('refuses a page it does not understand', () => {
    expect(() => launchPage({...built, page: '<p>'}, choice)).toThrow(/nothing like <title>/);
  });

  it('counts what a browser asks for, each once, and nothing that is inside the page', () => {
    const page =
      '<script src="./a.js"></script><link href="./a.js"><link rel="icon" href="data:,"><link href="b.css">';
    expect(launchPaths(page, 'index.html')).toEqual(['index.html', 'a.js', 'b.css']);
  });

  it('names a file that the page asks for and the package lacks', () => {
    const files = new Map([['index.html', new TextEncoder().encode('<link href="b.css">')]]);
    expect(() => launchGzipBytes(files, 'index.html')).toThrow('index.html asks for b.css');
  });
});

describe('the built player', () => {
  it('names the scripts of one tracker, without those that the page loads anyway', async () => {
    const player = await readPlayer(await samplePlayerFolder());
    expect(player.trackerScripts('scorm12')).toEqual(['assets/scorm12-4.js', 'assets/shared-3.js']);
    expect(player.trackerScripts('local')).toEqual(['assets/local-6.js']);
  });

  it('says so when a tracker has no chunk of its own', async () => {
    const player = await readPlayer(await samplePlayerFolder());
    expect(() => player.trackerScripts('aicc')).toThrow(/no chunk for src\/runtime\/trackers\/aicc\/aicc.ts/);
  });

  it('says so when there is none', async () => {
    await expect(readPlayer(import.meta.dirname)).rejects.toThrow(/holds no built player/);
  });
});
