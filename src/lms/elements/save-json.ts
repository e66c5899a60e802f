import {saveFile} from '../../components/save-file.ts';

/** Offers data as a JSON file. */
export function saveJson(fileName: string, data: unknown): void {
  saveFile(fileName, new Blob([JSON.stringify(data, null, 2)], {type: 'application/json'}));
}
