/** A site that reports to a record store: nothing before a yes, nothing lost without a line, nothing twice. */
import {describe, expect, it} from 'vitest';
import {visit} from './learn-site.ts';
import {
  agree,
  count,
  newPage,
  notice,
  openDevice,
  part,
  site,
  standing,
  verbs,
  visitReporting,
  waiting,
  withoutLine,
} from './reporting-visit.ts';
import {takeFirstLesson} from './take-first-lesson.ts';

visitReporting();

describe('a learner who said nothing, or no', () => {
  it('is told of the choice, and the record store is asked for nothing', async () => {
    const {context, page, errors} = await newPage();
    const before = site.asked();
    await visit(page, site.url);
    await page.locator('device-strip', {hasText: 'Vai nosūtīt rezultātus?'}).waitFor();
    await takeFirstLesson(page, site.url);
    await openDevice(page);
    await part(page).getByText('Paraugu novads').waitFor();
    await part(page).getByRole('button', {name: 'Nē, nesūtīt'}).click();
    await notice(page, 'Rezultāti netiek nosūtīti.');
    await visit(page, site.url);
    await page.locator('device-strip', {hasText: 'Šajā ierīcē'}).waitFor();
    expect(await page.locator('device-strip', {hasText: 'Vai nosūtīt'}).count()).toBe(0);
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({name}) => name));
    expect(databases).not.toContain('kopiga-riciba-lrs');
    expect(site.asked()).toBe(before);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a learner who agreed', () => {
  it('learns without a line; with it everything arrives once and in order, and nothing twice after a reload', async () => {
    const {context, page, errors} = await newPage();
    await visit(page, site.url);
    await agree(page);
    await context.setOffline(true);
    const before = site.asked();
    await takeFirstLesson(page, site.url);
    await openDevice(page);
    expect(await standing(page)).toMatch(/Vēl nekas nav nosūtīts\.\s+Gaida nosūtīšanu: [1-9]/);
    expect(site.asked()).toBe(before);

    await context.setOffline(false);
    await page.goto(site.url);
    await page.locator('device-strip', {hasText: 'Rezultāti tiek nosūtīti'}).waitFor();
    // The visit without a line, and the beginning of this one.
    await expect.poll(() => count('initialized')).toBe(2);
    const [first, ...rest] = verbs();
    const answers = count('answered');
    expect(first).toBe('initialized');
    expect(answers).toBeGreaterThan(0);
    expect(rest.indexOf('terminated')).toBeGreaterThan(rest.lastIndexOf('answered'));
    expect(verbs().at(-1)).toBe('initialized');
    const times = site.lrs.statements.map(({timestamp}) => String(timestamp));
    expect(times).toEqual(times.toSorted());

    // What was sent and not answered for goes again, under its id: that is for the record store to know.
    await expect.poll(() => waiting(page)).toBe(0);
    await page.reload();
    await expect.poll(() => count('initialized')).toBe(3);
    await expect.poll(() => waiting(page)).toBe(0);
    expect(count('answered')).toBe(answers);
    expect(new Set(site.lrs.sent).size).toBe(site.lrs.sent.length);
    expect(JSON.stringify(site.lrs.statements)).not.toContain('Anna');
    expect(site.lrs.complaints).toEqual([]);
    await openDevice(page);
    expect(await standing(page)).toContain('Pēdējo reizi nosūtīts');
    expect(withoutLine(errors)).toEqual([]);
    await context.close();
  });

  it('is sent as soon as the line is back, with the name if that was wanted', async () => {
    const {context, page} = await newPage();
    await visit(page, site.url);
    await agree(page, {isNamed: true});
    await context.setOffline(true);
    await takeFirstLesson(page, site.url);
    expect(verbs()).toEqual([]);
    await context.setOffline(false);
    await expect.poll(() => count('answered')).toBeGreaterThan(0);
    expect(site.lrs.statements[0]).toMatchObject({
      verb: {id: 'http://adlnet.gov/expapi/verbs/initialized'},
      actor: {name: 'Anna Ozola', account: {homePage: new URL('../', site.url).href}},
    });
    expect(site.lrs.complaints).toEqual([]);
    await context.close();
  });
});
