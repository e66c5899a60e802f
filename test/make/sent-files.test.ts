import {describe, expect, it} from 'vitest';
import type {PackageDraft} from '../../src/domain/exchange/package-draft.ts';
import {FilesToSend, SentFiles, type Sent} from '../../src/make/maker/sent-files.ts';

const film = new Uint8Array(60_000).fill(1);
const other = new Uint8Array(60_000).fill(2);
const words = new TextEncoder().encode('Durvis');

const draftOf = (files: Readonly<Record<string, Uint8Array>>): PackageDraft => ({
  id: 'paraugi',
  yaml: 'name: Paraugi',
  files: new Map(Object.entries(files)),
});

/** What arrives, told by each file's size and first byte. */
const seen = (given: readonly unknown[]) =>
  given.map((draft) =>
    Object.fromEntries(
      [...(draft as PackageDraft).files].map(([path, bytes]) => [path, [bytes.length, bytes[0]]] as const),
    ),
  );

/** Both sides, with what lies between them. */
function sides() {
  const page = new FilesToSend();
  const worker = new SentFiles();
  const sent: Sent[] = [];
  const ask = (...given: readonly unknown[]): readonly unknown[] => {
    const message = structuredClone(page.send(given));
    sent.push(message);
    return worker.take(message);
  };
  const bytesSent = () =>
    sent.map(({files}) => [...files.values()].reduce((sum, {length}) => sum + length, 0));
  return {ask, bytesSent};
}

describe('the files of a draft', () => {
  it('go to the worker once, and are there at each question', () => {
    const {ask, bytesSent} = sides();
    const draft = draftOf({'a.mp4': film, 'same.mp4': film, 'lv.md': words});
    const [arrived, place] = ask(draft, {module: 'doors'});
    expect(arrived).toMatchObject({id: 'paraugi', yaml: 'name: Paraugi'});
    expect(place).toEqual({module: 'doors'});
    expect(ask()).toEqual([]);
    for (const each of [arrived, ...ask(draft)]) expect(seen([each])).toEqual(seen([draft]));
    expect(bytesSent()).toEqual([60_000, 0, 0]);
  });

  it('are sent again when a draft without them came between', () => {
    const {ask, bytesSent} = sides();
    const drafts = [{a: film}, {a: film, b: other}, {b: other}, {a: film}].map(draftOf);
    for (const draft of drafts) expect(seen(ask(draft))).toEqual(seen([draft]));
    expect(bytesSent()).toEqual([60_000, 60_000, 0, 60_000]);
  });

  it('are those of the question, whenever it is answered', () => {
    const {ask} = sides();
    const drafts = [draftOf({a: film}), draftOf({a: other})];
    expect(seen(drafts.flatMap((draft) => ask(draft)))).toEqual(seen(drafts));
  });
});
