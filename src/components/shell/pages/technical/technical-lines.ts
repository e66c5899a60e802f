/** Technical information as lines of text: the same on screen, in the clipboard and in the file. */
import type {
  FactName,
  ShownCall,
  TechnicalFacts,
  TechnicalReport,
} from '../../../../domain/technical/technical-report.ts';
import type {Shown} from '../../../../domain/technical/shown-value.ts';
import {strings} from '../../../../locales/technical.ts';

/** `10:41:07.123 LMSSetValue cmi.core.exit = suspend → false · 405 Incorrect Data Type (12 ms)` */
export function lineOf({time, tookMs, name, element, value, answer, code, text}: ShownCall): string {
  const asked = [time, name, element].filter(Boolean).join(' ');
  const given = value ? ` = ${words(value)}` : '';
  const came = answer ? ` → ${words(answer)}` : '';
  const refused = code ? ` · ${[code, text].filter(Boolean).join(' ')}` : '';
  return `${asked}${given}${came}${refused}${tookMs === undefined ? '' : ` (${tookMs} ms)`}`;
}

/** Label and value of each fact, in the order of the words. */
export function factsOf(facts: TechnicalFacts): readonly (readonly [label: string, value: string])[] {
  const {yes, no, unknown, ...words} = strings().technicalPage;
  const labels: Readonly<Record<FactName, string>> = words.facts;
  const said = (value: TechnicalFacts[FactName]): string => {
    if (value === undefined || value === '') return unknown;
    if (typeof value === 'boolean') return value ? yes : no;
    return String(value);
  };
  // Object.keys forgets which keys.
  return (Object.keys(labels) as FactName[]).map((name) => [labels[name], said(facts[name])]);
}

/** The whole report as plain text. */
export function textOf({facts, refusals, calls}: TechnicalReport): string {
  const {technical, technicalPage} = strings();
  const part = (title: string, lines: readonly string[]) => [title, ...lines, ''];
  return [
    ...part(
      technical,
      factsOf(facts).map(([label, value]) => `${label}: ${value}`),
    ),
    ...part(technicalPage.refusals, refusals.length > 0 ? refusals.map(lineOf) : [technicalPage.noRefusals]),
    ...part(
      technicalPage.calls(calls.length),
      calls.length > 0 ? calls.map(lineOf) : [technicalPage.noCalls],
    ),
  ].join('\n');
}

const words = (shown: Shown): string =>
  'chars' in shown ? strings().technicalPage.chars(shown.chars) : shown.text || '""';
