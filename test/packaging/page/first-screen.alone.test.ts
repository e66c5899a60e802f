/** The first screen before any script: the player's own templates, and nothing that only the learner's state can tell. */
import {runInNewContext} from 'node:vm';
import {build} from 'esbuild';
import {join} from 'node:path';
import {html, svg} from 'lit';
import {describe, expect, it} from 'vitest';
import {asWritten} from '../../../packaging/page/with-first-screen.ts';
import {firstScreen} from '../../../src/first-screen/first-screen.ts';
import {renderValue} from '../../../src/first-screen/render-static.ts';
import type {Action} from '../../../src/domain/progress/action.ts';
import {sampleScope, screenAfter, shownText} from './sample-screens.ts';

const asIs = {adapt: <T>(tag: T) => tag, styles: ''};
const begun: readonly Action[] = [{type: 'visit', module: 1, lesson: 2}];
const passed: readonly Action[] = [1, 2, 3].flatMap((module): readonly Action[] => [
  ...[1, 2].map((lesson): Action => ({type: 'finish-lesson', module, lesson})),
  {type: 'start-try', module, quiz: 9, open: {seed: 1, questions: [1], answers: new Map(), at: 0}},
  {type: 'finish-try', module, quiz: 9, score: 100},
]);

describe('a template without a DOM', () => {
  it('is its text, with every value escaped where it stands', () => {
    const name = `"<b>" & co`;
    expect(
      renderValue(
        html`<a class="x ${'y'}" href=${'#/a'} title=${name} ?hidden=${true} @click=${name}>${name}</a>`,
        asIs,
      ),
    ).toBe(
      '<a class="x y" href="#/a" title="&quot;&lt;b>&quot; &amp; co" hidden>&quot;&lt;b>&quot; &amp; co</a>',
    );
  });

  it('leaves out what is nothing, and shows lists and drawings', () => {
    const items = [1, 2].map((n) => html`<li>${n}</li>`);
    const list = renderValue(html`<p>${items}${undefined}</p>`, asIs);
    expect(list).toBe('<p><li>1</li><li>2</li></p>');
    expect(renderValue(svg`<path d="M0 0" />`, asIs)).toBe('<path d="M0 0"/>');
    expect(renderValue(html`<br />`, asIs)).toBe('<br/>');
  });

  it.each(['<a title="x">y</a', '<p>1 < 2</p>'])('is refused where it is none: %s', (broken) => {
    expect(() => renderValue({strings: [broken], values: []}, asIs)).toThrow('no template that can be read');
  });

  it('refuses what only a script can show', () => {
    expect(() => renderValue(html`${() => 1}`, asIs)).toThrow('cannot show');
  });
});

describe.each(['course', 'signs'])('the first screen of %s', (scope) => {
  const sample = sampleScope(scope);

  it('shows the words of the course', () => {
    const text = shownText(firstScreen(sample));
    expect(text).toContain(scope === 'course' ? 'Kurss speciālistiem.' : 'Nodarbība what');
    expect(text).toContain('Pazīmes &amp; &quot;signāli&quot; &lt;pašvaldībā>');
    expect(text).toContain('Ātrā iziešana');
  });

  it('tells somebody who was here, or passed, nothing that is not so', () => {
    const first = shownText(firstScreen(sample));
    expect(shownText(screenAfter(sample, ...begun))).toBe(first);
    expect(shownText(screenAfter(sample, ...passed))).toBe(first);
    expect(screenAfter(sample, ...passed)).not.toBe(screenAfter(sample));
    expect(first).not.toMatch(/Sākt|%/);
  });

  it('has a way out that needs no script', () => {
    expect(firstScreen(sample)).toMatch(/<a class="button exit"[^>]* href="today.html" target="_top">/);
  });

  it('offers no reader of the screen a way on that has no name yet', () => {
    const ways = [...firstScreen(sample).matchAll(/<a class="button primary"[^>]*>/g)].map(([tag]) => tag);
    expect(ways).toHaveLength(1);
    expect(ways[0]).toMatch(/aria-hidden="true" tabindex="-1"/);
  });

  it('holds no element that comes alive beside the player', () => {
    expect(firstScreen(sample).match(/<[a-z]+-[a-z-]+/g)).toBeNull();
  });
});

it('is made the same where there is neither Node nor a DOM', async () => {
  const entry = join(import.meta.dirname, '../../../src/first-screen/first-screen.ts');
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    platform: 'neutral',
    // Of Lit what it gives to servers: it needs no `document`.
    conditions: ['node'],
    mainFields: ['module'],
  });
  const sample = sampleScope('course');
  const script = `${outputFiles[0]?.text ?? ''};made.firstScreen(${JSON.stringify({course: sample.course})})`;
  // Under test the styles have no air already.
  expect(asWritten(String(runInNewContext(script, {})))).toBe(asWritten(firstScreen(sample)));
});

it('refuses a language that the player has no words in', () => {
  const {course} = sampleScope('course');
  expect(() => firstScreen({course: {...course, language: 'xx'}})).toThrow('has no words in "xx"');
});
