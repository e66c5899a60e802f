/** What a page in a frame, or the page around it, may say: exactly the agreed messages. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  readAnswer,
  readAsk,
  readHello,
  readWelcome,
} from '../../../src/runtime/trackers/bridge/read-message.ts';
import {everyKind, finishedSnapshot, sampleInteraction, sampleSnapshot} from '../sample-snapshot.ts';

const full = finishedSnapshot(87.5, {
  interactions: [...everyKind, sampleInteraction(6, {result: 0.33})],
  objectives: [{id: 'module.definitions', description: 'Pamati', finished: true, scoreRaw: 90}],
  films: [{id: 'film.definitions.act', description: 'Filma', scaledShare: 0.5}],
});
const launch = {
  standard: 'scorm12',
  learnerId: '7',
  learnerName: 'Ābele, Anna',
  language: '',
  mode: 'normal',
  credit: true,
  resumed: false,
  suspendData: '',
  location: '',
  launchData: '',
  scaledPassingScore: undefined,
  suspendLimitChars: 4095,
};
const asks = [
  {type: 'open', id: 1, language: 'lv', reportsWithout: ['latency']},
  {type: 'keep', snapshot: full},
  {type: 'interaction-ids', ids: ['definitions.q01']},
  {type: 'save', id: 2, snapshot: sampleSnapshot()},
  {type: 'doubt'},
  {type: 'look', id: 3},
];
const answers = [
  {type: 'opened', id: 1, launch, met: undefined},
  {type: 'opened', id: 1, launch, met: ['module.definitions'], takesCredit: true},
  {type: 'saved', id: 2, waiting: [3, 4]},
  {type: 'looked', id: 3, isReachable: false},
  {type: 'refused', id: 4, code: '101', reason: 'The LMS did not store the save: error 101.'},
];

describe('the agreed messages', () => {
  it.each(asks)('are read: ask $type', (ask) => expect(readAsk(structuredClone(ask))).toEqual(ask));
  it.each(answers)('are read: answer $type', (answer) =>
    expect(readAnswer(structuredClone(answer))).toEqual(answer),
  );
  it('are not read as the other side’s', () => {
    expect(asks.map(readAnswer)).toEqual(asks.map(() => undefined));
    expect(answers.map(readAsk)).toEqual(answers.map(() => undefined));
  });
});

/** Every object within a message, by the way to it. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

const at = (message: object, path: readonly string[]): object =>
  path.reduce<object>((part, name) => Reflect.get(part, name) as object, message);

const everything = [...asks, ...answers];
const isRead = (message: unknown) => readAsk(message) !== undefined || readAnswer(message) !== undefined;

describe('a message with anything else in it', () => {
  it('is passed over: a property more, at any depth', () => {
    for (const message of everything) {
      for (const path of placesIn(message)) {
        const spoilt = structuredClone(message);
        Reflect.set(at(spoilt, path), 'extra', 1);
        expect(isRead(spoilt), `${message.type} ${path.join('.')}`).toBe(false);
      }
    }
  });

  it('is passed over: a value of another kind, at any depth', () => {
    const other = fc.oneof(fc.constant(null), fc.constant({}), fc.constant([[]]), fc.constant(NaN));
    fc.assert(
      fc.property(
        fc.constantFrom(...everything),
        fc.nat(),
        fc.nat(),
        other,
        (message, place, part, value) => {
          const spoilt = structuredClone(message);
          const places = placesIn(spoilt);
          const object = at(spoilt, places[place % places.length] ?? []);
          const names = Object.keys(object);
          Reflect.set(object, names[part % names.length] ?? '', value);
          expect(isRead(spoilt)).toBe(false);
        },
      ),
    );
  });

  it.each([
    {what: 'nothing', message: undefined},
    {what: 'a text', message: 'save'},
    {what: 'an unknown type', message: {type: 'erase'}},
    {what: 'a type from Object', message: {type: 'constructor'}},
    {what: 'a score of 101', message: {type: 'keep', snapshot: sampleSnapshot({scoreRaw: 101})}},
    {what: 'a measure of 2', message: {type: 'keep', snapshot: sampleSnapshot({progressMeasure: 2})}},
    {what: 'a flood', message: {type: 'interaction-ids', ids: Array(5001).fill('x')}},
    {
      what: 'an endless text',
      message: {type: 'keep', snapshot: sampleSnapshot({suspendData: 'x'.repeat(1_000_001)})},
    },
  ])('is passed over: $what', ({message}) => expect(isRead(message)).toBe(false));
});

describe('the greeting', () => {
  it('is read whatever its number, so that another version can be told', () => {
    expect(readHello({kopigaRiciba: 2, type: 'hello'})?.kopigaRiciba).toBe(2);
    expect(readHello({type: 'hello'})).toBeUndefined();
  });
  it('is answered by a package of the same number alone', () => {
    expect(readWelcome({kopigaRiciba: 1, type: 'welcome', hasLms: true})).toBeDefined();
    expect(readWelcome({kopigaRiciba: 2, type: 'welcome', hasLms: true})).toBeUndefined();
  });
});
