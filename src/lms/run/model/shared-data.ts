/** `adl.data` (SCORM 2004 4th Ed. RTE 4.3): stores that activities share, in the order of the manifest's maps. */
import type {ActivitySettings} from '../../sequencing/activity-settings.ts';
import type {CmiModel} from './cmi-model.ts';

/** Fills the stores of one activity into its data model; what it may not read or write is closed. */
export function openStores(
  {sharedDataMaps = []}: ActivitySettings,
  stores: Readonly<Record<string, string>>,
  model: CmiModel,
): void {
  sharedDataMaps.forEach(({targetID, readSharedData = true, writeSharedData = true}, index) => {
    const at = `adl.data.${index}`;
    model.put(`${at}.id`, targetID);
    const stored = stores[targetID];
    if (stored !== undefined) model.put(`${at}.store`, stored);
    if (!readSharedData) model.close(`${at}.store`, 'unread');
    if (!writeSharedData) model.close(`${at}.store`, 'unwritten');
  });
}

/** What the stores of an activity hold now, by their ids. */
export function storesIn(
  {sharedDataMaps = []}: ActivitySettings,
  model: CmiModel,
): Readonly<Record<string, string>> {
  const held = sharedDataMaps.flatMap(({targetID}, index) => {
    const store = `adl.data.${index}.store`;
    return model.has(store) ? [[targetID, model.value(store)] as const] : [];
  });
  return Object.fromEntries(held);
}
