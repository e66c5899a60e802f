import {describe, expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {readRevisions} from '../../../packaging/content/facts/revisions.ts';
import {atomFeed} from '../../../packaging/changes/atom.ts';
import {changesHtml} from '../../../packaging/changes/changes-html.ts';
import {toldChanges, type ToldChanges} from '../../../packaging/changes/changed-revisions.ts';
import {changed, tinyCourse} from '../content/tiny-course.ts';
import {atomFaults, childrenOf, readFeed} from './atom-faults.ts';

const course = 'modules/course.yaml';
const counted = changed(
  course,
  'passMark: 70',
  "passMark: 70\nrevisions: {1: '2026-11-27', 2: '2026-12-01', 3: '2026-12-02'}",
  tinyCourse,
);
const later = changed(
  'modules/facts.yaml',
  'F02: {',
  'F02: {changed: {revision: 3, what: {lv: Rokturu < 3 & to skaits mainījies.}}, ',
  counted,
);

const told = (content: Content, language = 'lv'): ToldChanges =>
  toldChanges(compileCourse(content, {scope: 'course'}), readRevisions(content), language);

function feedOf(changes: ToldChanges, folder?: string) {
  const text = atomFeed(changes, 'lv', folder);
  if (text === undefined) throw new Error('There is no feed.');
  return readFeed(text);
}

describe('the page of changes', () => {
  it('tells by day what changed and where it stands, and with which day the list begins', () => {
    const html = changesHtml(told(later), 'lv');
    expect(html).toContain('<time datetime="2026-12-02">2026. gada 2. decembris</time>');
    expect(html).toContain('Rokturu &lt; 3 &amp; to skaits mainījies.');
    expect(html).toContain('href="../learn/#/doors/handle/count"');
    expect(html).toContain('Saraksta sākums: 2026. gada 27. novembris.');
    // Nothing of this course changed with it.
    expect(html).not.toContain('2026-12-01');
  });

  it('says that nothing has changed since it began, or that there is no list', () => {
    expect(changesHtml(told(counted), 'lv')).toMatch(/nav mainījies neviens fakts[\s\S]*27\. novembris/);
    expect(changesHtml(told(tinyCourse), 'lv')).toBe('<p>Šim kursam izmaiņu saraksta nav.</p>');
    expect(atomFeed(told(tinyCourse), 'lv')).toBeUndefined();
  });

  it('in a language that the course does not have says in which one the changes are told', () => {
    expect(changesHtml(told(later, 'ru'), 'ru')).toContain('<ul lang="lv">');
    expect(changesHtml(told(later), 'lv')).not.toContain('<ul lang=');
  });

  it('names no id of a fact', () => {
    expect(changesHtml(told(later), 'lv') + String(atomFeed(told(later), 'lv'))).not.toMatch(/\bF\d\d\b/);
  });
});

describe('the Atom feed', () => {
  it('has what RFC 4287 demands, its links relative where nobody knows the address', () => {
    const feed = feedOf(told(later));
    expect(atomFaults(feed)).toEqual([]);
    expect(childrenOf(feed, 'updated').map(({text}) => text)).toEqual(['2026-12-02T00:00:00Z']);
    expect(childrenOf(feed, 'entry').map((entry) => childrenOf(entry, 'updated')[0]?.text)).toEqual([
      '2026-12-02T00:00:00Z',
      '2026-11-27T00:00:00Z',
    ]);
    const links = childrenOf(feed, 'link').map(({attributes: {rel, href}}) => [rel, href]);
    // A relative “self” would tell nobody anything (a warning of the W3C's validator).
    expect(links).toEqual([['alternate', 'index.html']]);
    const [entry] = childrenOf(feed, 'entry');
    expect(entry && childrenOf(entry, 'link')[0]?.attributes['href']).toBe('index.html#r3');
    // Escaped once as XML, once as HTML.
    expect(entry && childrenOf(entry, 'content')[0]?.text).toContain('Rokturu &lt; 3 &amp; to skaits');
  });

  it('names whole addresses where the site’s is known', () => {
    const links = childrenOf(feedOf(told(later), 'https://kurss.example.lv/changes/'), 'link');
    expect(links.map(({attributes: {href}}) => href)).toEqual([
      'https://kurss.example.lv/changes/atom.xml',
      'https://kurss.example.lv/changes/index.html',
    ]);
  });

  it('keeps the ids of what was there, of another build too, and has others in another language', () => {
    const idsOf = (text = '') =>
      childrenOf(readFeed(text), 'entry').map((entry) => childrenOf(entry, 'id')[0]?.text);
    const before = idsOf(atomFeed(told(counted), 'lv'));
    expect(before).toEqual([expect.stringMatching(/^urn:uuid:/)]);
    expect(idsOf(atomFeed(told(later), 'lv')).slice(-1)).toEqual(before);
    expect(idsOf(atomFeed(told(later), 'ru'))).not.toContain(before[0]);
  });

  it('is told from one that breaks the rules', () => {
    const text = atomFeed(told(later), 'lv') ?? '';
    const broken = (from: RegExp, to: string) => atomFaults(readFeed(text.replace(from, to))).join();
    expect(broken(/<author>[\s\S]*?<\/author>/, '')).toMatch(/no author/);
    expect(broken(/<updated>.*<\/updated>/, '<updated>2026-12-02</updated>')).toMatch(/no date/);
    expect(broken(/<id>.*<\/id>/, '<id>atom.xml</id>')).toMatch(/no absolute IRI/);
    expect(broken(/<title>.*<\/title>/, '')).toMatch(/exactly one title/);
  });
});
