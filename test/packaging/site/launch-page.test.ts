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

const html = `<!doctype html><html lang="lv" data-standard="local"><head>${policyTag({'connect-src': "'self'"})}<title>x</title></head></html>`;
const choice: LaunchPage = {
  language: 'lv',
  title: 'A',
  tracker: 'scorm12',
  scope: 'course',
  scripts: [],
  data: [],
};

describe('the launch page', () => {
  it('says which language, standard and scope it is for', () => {
    expect(launchPage(html, choice)).toContain(
      '<html lang="lv" data-standard="scorm12" data-scope="course">',
    );
  });

  it('hints at the scripts and the data of the first screen', () => {
    const page = launchPage(html, {...choice, scripts: ['./a.js'], data: ['content/lv/course.json']});
    expect(page).toContain('<link rel="modulepreload" crossorigin href="./a.js">');
    expect(page).toContain('<link rel="preload" as="fetch" crossorigin href="content/lv/course.json">');
  });

  it('escapes a title and keeps its dollar signs', () => {
    expect(launchPage(html, {...choice, title: '<b> & $& "x"'})).toContain(
      '<title>&lt;b> &amp; $&amp; &quot;x&quot;</title>',
    );
  });

  it('refuses a page it does not understand', () => {
    expect(() => launchPage('<p>', choice)).toThrow(/nothing like <title>/);
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
