import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LmsChoice} from '../../src/domain/exchange/lms-choice.ts';
import type {LmsGuide} from '../../src/domain/exchange/lms-guide.ts';
import {anchorOf} from './lms-html.ts';
import type {LmsEntry} from './lms-table.ts';

/** Puts beside the packages which of them each LMS takes: `systems.json`, in the order of the table. */
export async function writeSystems(folder: string, systems: readonly LmsEntry[]): Promise<void> {
  const choices = systems.map((entry): LmsChoice => {
    const {standard, scope} = entry.package;
    return {id: entry.id, name: entry.name, standard, scope, anchor: anchorOf(entry)};
  });
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'systems.json'), JSON.stringify(choices));
}

/** Puts the table beside the page that makes packages: `systems.json`, without what was tried and read. */
export async function writeSystemGuides(folder: string, systems: readonly LmsEntry[]): Promise<void> {
  const guides = systems.map(({id, name, package: takes, settings, limits}): LmsGuide => ({
    id,
    name,
    package: takes,
    settings,
    limits,
  }));
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'systems.json'), JSON.stringify(guides));
}
