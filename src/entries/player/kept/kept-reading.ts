import {carryReading, type OwnTexts} from '../../../runtime/device/reading-choices.ts';
import {showLook} from '../start/show-look.ts';

/** What this learner chose for reading is there again when an LMS has emptied `localStorage`, before a lesson or page is shown. */
export function bringReadingBack(own: OwnTexts): void {
  const look = carryReading(own);
  if (look !== undefined) showLook(look);
}
