import {resolve} from 'node:path';
import {buildPlayer, buildThinPage} from '../../build/build-player.ts';
import {readPackageContent} from '../../package/package-content.ts';
import type {PackageCommand} from '../run-package.ts';

/** This project, this terminal: what every command line here runs with. */
export function projectCommand(): Omit<PackageCommand, 'signal'> {
  const root = resolve(import.meta.dirname, '../../..');
  return {
    root,
    readContent: (profile) => readPackageContent(root, profile),
    buildPlayer: () => buildPlayer(root),
    buildThinPage: () => buildThinPage(root),
    print: (line) => console.log(line),
    printError: (line) => console.error(line),
  };
}
