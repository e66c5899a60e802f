/** What a learner can ask for outside the course itself. All bubble and cross shadow roots. */
const upwards = {bubbles: true, composed: true} as const;

export class TakeUpdateEvent extends Event {
  constructor() {
    super('take-update', upwards);
  }
}

/** From the strip over the course to what the course shows. */
export class SkipEvent extends Event {
  constructor() {
    super('skip-to-content', upwards);
  }
}

/** Another one learns from now on. */
export class ChooseLearnerEvent extends Event {
  readonly id: string;
  constructor(id: string) {
    super('choose-learner', upwards);
    this.id = id;
  }
}

/** Somebody new learns on this device. */
export class AddLearnerEvent extends Event {
  readonly name: string;
  constructor(name: string) {
    super('add-learner', upwards);
    this.name = name;
  }
}

/** Who learns now has another name. */
export class RenameLearnerEvent extends Event {
  readonly name: string;
  constructor(name: string) {
    super('rename-learner', upwards);
    this.name = name;
  }
}

export class OpenFileEvent extends Event {
  readonly file: File;
  constructor(file: File) {
    super('open-file', upwards);
    this.file = file;
  }
}

/** Whether results may be sent to the municipality's record store, and the name with them. */
export class ReportChoiceEvent extends Event {
  readonly isOn: boolean;
  readonly isNamed: boolean;
  constructor(isOn: boolean, isNamed: boolean) {
    super('report-choice', upwards);
    this.isOn = isOn;
    this.isNamed = isNamed;
  }
}

/** Asked for by a button that needs nothing else. */
export type DeviceAction = 'save-file' | 'erase' | 'keep-films' | 'remove-films' | 'install';

export class DeviceActionEvent extends Event {
  readonly action: DeviceAction;
  constructor(action: DeviceAction) {
    super('device-action', upwards);
    this.action = action;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'take-update': TakeUpdateEvent;
    'choose-learner': ChooseLearnerEvent;
    'add-learner': AddLearnerEvent;
    'rename-learner': RenameLearnerEvent;
    'open-file': OpenFileEvent;
    'report-choice': ReportChoiceEvent;
    'device-action': DeviceActionEvent;
  }
}
