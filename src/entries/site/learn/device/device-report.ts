import type {LrsAccess} from '../../../../domain/exchange/lrs.ts';
import {deviceStore} from '../../../../runtime/journal/journal-store.ts';
import {openStatementStore} from '../../../../runtime/lrs/open-statement-store.ts';
import {eraseReports, ReportSettings} from '../../../../runtime/lrs/report-settings.ts';
import type {StatementStore} from '../../../../runtime/lrs/statement-store.ts';
import type {DeviceReportState} from '../../../../site/learn/device-state.ts';
import {randomUuid} from '../../../random-uuid.ts';

let opened: Promise<StatementStore | undefined> | undefined;
const openRow = () => (opened ??= openStatementStore());

/** Reporting as the page of this device shows it, and what a learner decides there. Sends nothing itself. */
export class DeviceReport {
  readonly #settings: ReportSettings;
  #state: DeviceReportState;

  constructor({endpoint}: LrsAccess) {
    this.#settings = new ReportSettings({
      endpoint,
      store: deviceStore(),
      openRow,
      newId: randomUuid,
      now: () => Date.now(),
    });
    this.#state = {
      recipient: {name: '', host: new URL(endpoint).host},
      isOn: undefined,
      isNamed: false,
      waiting: 0,
      aside: 0,
      sentAtMs: undefined,
      isRefused: false,
    };
  }

  get state(): DeviceReportState {
    return this.#state;
  }

  /** Whose record store it is. */
  nameRecipient(name: string): void {
    this.#state = {...this.#state, recipient: {...this.#state.recipient, name}};
  }

  async look(learner: string): Promise<void> {
    const {refusal, ...state} = await this.#settings.look(learner);
    this.#state = {...this.#state, ...state, isRefused: refusal !== undefined};
  }

  /** False when the device could not keep it: nothing is sent then. */
  async choose(learner: string, isOn: boolean, isNamed: boolean): Promise<boolean> {
    const isKept = await (isOn ? this.#settings.agree(learner, isNamed) : this.#settings.decline(learner));
    await this.look(learner);
    return isKept;
  }
}

/** Forgets all that waits or was reported of a learner, also where the site reports to nobody any more. */
export const eraseReportsOf = (learner: string): Promise<void> =>
  eraseReports({store: deviceStore(), openRow}, learner);
