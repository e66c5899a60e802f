import {beforeAll, describe, expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {readContent, type Content} from '../../../packaging/content/read/read-content.ts';
import {readRevisions} from '../../../packaging/content/facts/revisions.ts';
import {atomFeed, feedFile} from '../../../packaging/changes/atom.ts';
import {toldChanges} from '../../../packaging/changes/changed-revisions.ts';
import {languageCodes} from '../../../src/languages/codes.ts';
import {atomFaults, childrenOf, readFeed} from './atom-faults.ts';

describe('of the course as it is', () => {
  let content: Content;
  let compiled: ReturnType<typeof compileCourse>;
  beforeAll(async () => {
    content = await readContent(process.cwd());
    compiled = compileCourse(content, {scope: 'course'});
  });

  it.each(languageCodes.map((language) => ({language})))('the feed in $language is sound', ({language}) => {
    const changes = toldChanges(compiled, readRevisions(content), language);
    expect(changes.revisions.length).toBeGreaterThan(0);
    const feed = readFeed(atomFeed(changes, language) ?? '');
    expect(atomFaults(feed)).toEqual([]);
    expect(feed.attributes['xml:lang']).toBe(language);
    const whole = readFeed(atomFeed(changes, language, 'https://example.lv/') ?? '');
    const self = childrenOf(whole, 'link').find(({attributes: {rel}}) => rel === 'self');
    expect(self?.attributes['href']).toBe(`https://example.lv/${feedFile(language)}`);
  });
});
