import {SaxesParser} from 'saxes';
import {joinParts, type ReturnedPiece, type UnitPart} from './join-segments.ts';

/** What a translator sent back of one run of words. */
export interface ReturnedUnit {
  /** `modules/…/lv.md` */
  readonly original: string;
  readonly id: number;
  /** Line of the exchange file. */
  readonly line: number;
  readonly source: readonly ReturnedPiece[];
  /** Undefined: not translated, or not all of it. */
  readonly target: readonly ReturnedPiece[] | undefined;
  /** `state="initial"`, which XLIFF also means where none is written: nobody has worked on it, or a tool did not say so. */
  readonly isInitial: boolean;
}

/** The exchange file is no XLIFF as it was written here. */
export class ExchangeError extends Error {
  constructor(line: number, why: string) {
    super(`line ${line}: ${why} Export again, and let the translation tool change <target> only.`);
    this.name = 'ExchangeError';
  }
}

interface Opened {
  original: string;
  id: number;
  line: number;
  parts: UnitPart[];
}

/** Reads what came back; the original's codes are not taken from here. Throws `ExchangeError` at the first fault of its form. */
export function readXliff(text: string): readonly ReturnedUnit[] {
  const parser = new SaxesParser();
  const units: ReturnedUnit[] = [];
  let original: string | undefined;
  let unit: Opened | undefined;
  let into: ReturnedPiece[] | undefined;
  const open: number[] = [];
  const fail = (why: string): never => {
    throw new ExchangeError(parser.line, why);
  };
  const idOf = (value: string | undefined, what: string): number => {
    const id = Number(/^u?(\d{1,6})$/.exec(value ?? '')?.[1]);
    return Number.isInteger(id) ? id : fail(`${what} has no id of ours.`);
  };
  const addPart = (part: Pick<UnitPart, 'isIgnorable' | 'isInitial'>) =>
    unit?.parts.push({...part, source: undefined, target: undefined, order: undefined});
  const partOf = (what: string): UnitPart => unit?.parts.at(-1) ?? fail(`${what} stands in no <segment>.`);
  const begins: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    file: (attributes) => (original = attributes['original'] ?? fail('<file> does not name its original.')),
    unit: (attributes) => {
      unit = {
        original: original ?? fail('<unit> stands in no <file>.'),
        id: idOf(attributes['id'], '<unit>'),
        line: parser.line,
        parts: [],
      };
    },
    segment: ({state = 'initial'}) => addPart({isIgnorable: false, isInitial: state === 'initial'}),
    ignorable: () => addPart({isIgnorable: true, isInitial: false}),
    source: () => (into = partOf('<source>').source = []),
    target: ({order}) => {
      const part = partOf('<target>');
      into = part.target = [];
      part.order = order === undefined ? undefined : idOf(order, 'The order of a <target>');
    },
    // A code whose end another segment has.
    sc: ({id}) => into?.push({begin: idOf(id, '<sc>')}),
    ec: ({startRef, id}) => into?.push({end: idOf(startRef ?? id, '<ec>')}),
    ph: (attributes) => into?.push({begin: idOf(attributes['id'], '<ph>')}),
    pc: (attributes) => {
      const id = idOf(attributes['id'], '<pc>');
      open.push(id);
      into?.push({begin: id});
    },
  };
  parser.on('opentag', ({name, attributes}) => {
    const begin = Object.hasOwn(begins, name) ? begins[name] : undefined;
    if (begin) begin(attributes);
    else if (into) fail(`<${name}> may not stand in a text.`);
  });
  parser.on('closetag', ({name}) => {
    if (name === 'source' || name === 'target') into = undefined;
    if (name === 'pc') into?.push({end: open.pop() ?? fail('</pc> ends nothing.')});
    if (name !== 'unit' || !unit) return;
    const {parts, ...place} = unit;
    if (!parts.some(({source}) => source)) fail('<unit> has no <source>.');
    units.push({...place, ...joinParts(parts)});
    unit = undefined;
  });
  parser.on('text', (words) => into?.push(words));
  parser.on('cdata', (words) => into?.push(words));
  parser.on('error', ({message}) => fail(`this is no XML: ${message.replace(/^\d+:\d+: /, '')}`));
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return units;
}
