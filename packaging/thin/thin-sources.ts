import {runTimes} from '../../src/domain/standards/standards.ts';
import type {Player} from '../package/player.ts';
import type {PackagingStandard} from '../standards/packaging-standard.ts';

/** Where the course of thin packages stands, and who may show it. */
export interface Remote {
  /** Folder on the web, `https://…/`, with a slash at its end. */
  readonly url: string;
  /** Origins of the LMSs that may show the course; empty: any. */
  readonly lms: readonly string[];
}

/** What thin packages are made of besides the course. */
export interface ThinSources extends Remote {
  /** The page that stands in the LMS, as built. */
  readonly page: Player;
}

/** Its LMSs launch a page on any server; those of the others reach no further than a page in the zip. */
export const isLaunchedFromAnywhere = ({tracker}: Pick<PackagingStandard, 'tracker'>): boolean =>
  runTimes[tracker].reached === 'server';

/** Folder beside the zips with what has to be put on the web. */
export const remoteFolder = 'remote';

/** Page of one unit in that folder. `file`: name of its zip. */
export function remotePage(
  file: string,
  {id, isOne}: {readonly id: string; readonly isOne: boolean},
): string {
  const name = file.replace(/\.zip$/, '');
  return isOne ? `${name}.html` : `${name}-${id}.html`;
}
