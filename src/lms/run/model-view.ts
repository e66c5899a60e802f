import {fromIsoDuration} from '../../domain/standards/duration.ts';
import {fromScorm12Duration} from '../../domain/standards/scorm12-duration.ts';
import {type DataModel, elementNames} from './data-model.ts';
import type {ScormVersion} from '../package/manifest.ts';

/** What a trainer looks at first. '' where the data model holds nothing. */
export interface ModelSummary {
  readonly completion: string;
  /** '' in 1.2, where one status says both. */
  readonly success: string;
  readonly scoreRaw: string;
  readonly scoreMax: string;
  readonly scoreScaled: string;
  readonly totalTimeMs: number | undefined;
  readonly location: string;
  readonly progressMeasure: string;
  /** UTF-16 units, as the limits of the standards count. */
  readonly suspendDataLength: number;
}

/** What a stored data model of either version says, by the same names. */
export function summarize(version: ScormVersion, cmi: DataModel): ModelSummary {
  const names = elementNames[version];
  return {
    completion: cmi[names.completion] ?? '',
    success: version === '1.2' ? '' : (cmi[names.success] ?? ''),
    scoreRaw: cmi[`${names.score}.raw`] ?? '',
    scoreMax: cmi[`${names.score}.max`] ?? '',
    scoreScaled: cmi[`${names.score}.scaled`] ?? '',
    totalTimeMs: durationMs(version, cmi[names.totalTime] ?? ''),
    location: cmi[names.location] ?? '',
    progressMeasure: cmi['cmi.progress_measure'] ?? '',
    suspendDataLength: (cmi['cmi.suspend_data'] ?? '').length,
  };
}

/** An interaction as the content reported it. '' where nothing was sent. */
export interface Interaction {
  readonly id: string;
  readonly type: string;
  readonly description: string;
  readonly response: string;
  /** Right answers, in the standard's own form. */
  readonly patterns: readonly string[];
  readonly result: string;
  readonly weighting: string;
  readonly latencyMs: number | undefined;
  readonly time: string;
}

/** All interactions by index. */
export function interactionsInModel(version: ScormVersion, cmi: DataModel): readonly Interaction[] {
  const {response, time} = elementNames[version];
  return indexed(cmi, 'cmi.interactions').map((at) => {
    const value = (name: string) => cmi[`${at}.${name}`] ?? '';
    return {
      id: value('id'),
      type: value('type'),
      description: value('description').replace(/^\{lang=[\w-]+\}/, ''),
      response: value(response),
      patterns: indexed(cmi, `${at}.correct_responses`).map((pattern) => cmi[`${pattern}.pattern`] ?? ''),
      result: value('result'),
      weighting: value('weighting'),
      latencyMs: durationMs(version, value('latency')),
      time: value(time),
    };
  });
}

/** The prefixes `name.0`, `name.1` … that hold anything. */
function indexed(cmi: DataModel, name: string): readonly string[] {
  const prefix = `${name}.`;
  const keys = Object.keys(cmi).filter((key) => key.startsWith(prefix));
  const indexes = new Set(keys.map((key) => Number(key.slice(prefix.length).split('.')[0])));
  return [...indexes].sort((a, b) => a - b).map((index) => prefix + index);
}

function durationMs(version: ScormVersion, text: string): number | undefined {
  return version === '1.2' ? fromScorm12Duration(text) : fromIsoDuration(text);
}
