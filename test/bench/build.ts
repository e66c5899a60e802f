import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Figure} from './figure.ts';

const root = join(import.meta.dirname, '../..');

/** Builds all default packages in a process of their own. */
export async function measureBuild(out: string): Promise<{folder: string; figures: readonly Figure[]}> {
  const folder = join(out, 'packages');
  const startedMs = performance.now();
  const peakBytes = await peakMemory(['--import', 'tsx', 'packaging/cli/package.ts', '--out', folder]);
  return {
    folder,
    figures: [
      {name: 'all default packages', value: (performance.now() - startedMs) / 1000, unit: 's', most: 20},
      {name: '… peak memory', value: peakBytes / 1e6, unit: 'MB', most: 600},
    ],
  };
}

/** Runs a Node program; resolves to the most memory it held (Linux; 0 elsewhere). Rejects when it fails. */
function peakMemory(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, residentBytes(child.pid))), 50);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve(peak);
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
