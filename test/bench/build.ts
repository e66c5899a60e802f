import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Figure} from './figure.ts';

const root = join(import.meta.dirname, '../..');

/** Builds all default packages in a process of their own. */
export async function measureBuild(out: string): Promise<{folder: string; figures: readonly Figure[]}> {
  const folder = join(out, 'packages');
  const startedMs = performance.now();
  const {peakBytes, cpuSeconds} = await needsOf([
    '--import',
    'tsx',
    'packaging/cli/package.ts',
    '--out',
    folder,
  ]);
  return {
    folder,
    figures: [
      {name: 'all default packages', value: (performance.now() - startedMs) / 1000, unit: 's', most: 20},
      // On a machine that does something else besides, this is what tells.
      {name: '… processor time', value: cpuSeconds, unit: 's'},
      {name: '… peak memory', value: peakBytes / 1e6, unit: 'MB', most: 600},
    ],
  };
}

interface Needs {
  /** The most memory that it held. */
  readonly peakBytes: number;
  readonly cpuSeconds: number;
}

/** Runs a Node program; resolves to what it needed (Linux; 0 elsewhere). Rejects when it fails. */
function needsOf(args: readonly string[]): Promise<Needs> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
    let needs: Needs = {peakBytes: 0, cpuSeconds: 0};
    const watch = setInterval(() => {
      needs = {
        peakBytes: Math.max(needs.peakBytes, residentBytes(child.pid)),
        cpuSeconds: Math.max(needs.cpuSeconds, cpuSeconds(child.pid)),
      };
    }, 50);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve(needs);
      else reject(new Error(`${args.join(' ')} ended with ${code}.`));
    });
  });
}

function residentBytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Clock ticks of a process's own work and of the system's for it, a hundred to the second: proc(5), fields 14 and 15. */
function cpuSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}
