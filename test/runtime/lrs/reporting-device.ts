import {keepLast, takeUpLast} from '../../../src/runtime/lrs/last-statements.ts';
import {LrsReporter} from '../../../src/runtime/lrs/lrs-reporter.ts';
import type {ReportChoice} from '../../../src/runtime/lrs/report-choice.ts';
import {siteStatements} from '../../../src/runtime/lrs/site-statements.ts';
import type {Interaction} from '../../../src/runtime/tracker.ts';
import {verbOf} from '../../fake-lrs/xapi-rules.ts';
import {MemoryStore} from '../journal/memory-store.ts';
import {sampleInteraction} from '../sample-snapshot.ts';
import {MemoryRow} from './memory-row.ts';

export const startMs = Date.UTC(2026, 10, 24, 12);
export const agreed: ReportChoice = {
  endpoint: 'https://lrs.example.lv/xapi/',
  isOn: true,
  isNamed: false,
  id: '3f2b9d3c-8a61-4e4b-9a51-0d3c1b7f2a10',
  sinceMs: 0,
};
export const folder = 'https://kurss.example.lv/learn/';
const course = {title: 'Kopīga rīcība', language: 'lv'};

export const answers = (count: number): readonly Interaction[] =>
  Array.from({length: count}, (_, index) => sampleInteraction(index));

/** A device with one learner, whose visits are reported. */
export class ReportingDevice {
  readonly row = new MemoryRow();
  readonly last = new MemoryStore();
  choice: ReportChoice | undefined = agreed;
  nowMs = startMs;
  /** How often something came into the row. */
  added = 0;

  async visit(name = 'pirmā', earlier: readonly Interaction[] = []): Promise<LrsReporter> {
    const learner = {id: 'a', name: 'Anna Ozola'};
    return new LrsReporter({
      store: this.row,
      keepLast: (statements, told) => keepLast(this.last, 'a', {statements, told}),
      learner: learner.id,
      told: await this.row.told(learner.id),
      earlier,
      step: 1 / 40,
      choice: () => this.choice,
      statementsFor: (chosen) => siteStatements({folder, course, choice: chosen, learner, visit: name}),
      onAdded: () => (this.added += 1),
      now: () => this.nowMs,
    });
  }

  /** As the next page of the device begins. */
  takeUp = (): Promise<void> => takeUpLast(this.last, this.row, () => this.choice?.isOn === true);

  verbs = (): readonly string[] => this.row.waiting.map(({statement}) => verbOf(statement));
}
