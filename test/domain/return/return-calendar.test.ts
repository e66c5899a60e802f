import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {returnCalendar, returnDates} from '../../../src/domain/return/return-calendar.ts';

const options = {
  title: 'Kopīga rīcība: trīs minūtes',
  text: 'Viena situācija; trīs jautājumi, pēc kursa.\nBez vērtējuma \\ atzīmes.',
  url: 'https://example.lv/learn/?lang=lv#/page/return',
  from: new Date(2026, 10, 27, 15, 30),
  now: Date.UTC(2026, 10, 27, 13, 30),
};
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

describe('the calendar file', () => {
  it('has a whole day after one, four and twelve weeks, which a calendar reads', () => {
    const events = eventsOf(returnCalendar(options));
    expect(events.map(({startDate}) => startDate.toString())).toEqual([
      '2026-12-04',
      '2026-12-25',
      '2027-02-19',
    ]);
    expect(events.map(({endDate}) => endDate.toString())).toEqual(['2026-12-05', '2026-12-26', '2027-02-20']);
    expect(events.every(({startDate}) => startDate.isDate)).toBe(true);
    expect(new Set(events.map(({uid}) => uid)).size).toBe(3);
    for (const event of events) {
      expect(event.summary).toBe(options.title);
      expect(event.description).toBe(`${options.text} ${options.url}`);
      expect(String(event.component.getFirstPropertyValue('url'))).toBe(options.url);
    }
  });

  it('has the days that the page names, over every change of clocks and years', () => {
    fc.assert(
      fc.property(
        fc.date({min: new Date(2020, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true}),
        (from) => {
          const days = eventsOf(returnCalendar({...options, from, now: from.getTime()})).map(
            ({startDate: {year, month, day}}) => [year, month, day],
          );
          expect(days).toEqual(
            returnDates(from).map((date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()]),
          );
        },
      ),
    );
  });

  it('has no day that is past, and today still', () => {
    const daysOn = (now: Date) =>
      eventsOf(returnCalendar({...options, now: now.getTime()})).map(({startDate}) => startDate.toString());
    expect(daysOn(new Date(2026, 11, 4, 23, 59))).toHaveLength(3);
    expect(daysOn(new Date(2026, 11, 5, 0, 1))).toEqual(['2026-12-25', '2027-02-19']);
    expect(daysOn(new Date(2027, 1, 19, 12))).toEqual(['2027-02-19']);
    expect(daysOn(new Date(2027, 1, 20))).toEqual([]);
  });

  it('names no address where an LMS opens the return', () => {
    const [event] = eventsOf(returnCalendar({...options, url: ''}));
    expect(event?.description).toBe(options.text);
    expect(event?.component.getFirstPropertyValue('url')).toBeNull();
  });

  it('brings any words through, in lines of 75 bytes at most', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (words) => {
        // No calendar has signs that cannot be written.
        const text = words.replaceAll(/\p{Cc}/gu, '').trim();
        const file = returnCalendar({...options, title: `x${text}`});
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(eventsOf(file)[0]?.summary).toBe(`x${text}`);
      }),
    );
  });

  it('is the same for the same day, so that it replaces its entries', () => {
    const uids = (from: Date) => eventsOf(returnCalendar({...options, from})).map(({uid}) => uid);
    expect(uids(options.from)).toEqual(uids(new Date(2026, 10, 27, 8)));
  });
});
