import {spawn} from 'node:child_process';
import {join} from 'node:path';

/** Where a tool may write: at once, or, beside others, when it has ended. */
export type Output = 'at once' | 'at the end';

export interface ToolsOptions {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** When all has to be over, in UTC milliseconds; `Infinity`: never. */
  readonly endMs: number;
}

/** Runs tools of `node_modules`, as long as there is time. */
export class Tools {
  readonly #options: ToolsOptions;

  constructor(options: ToolsOptions) {
    this.#options = options;
  }

  /** The time is over. */
  get isOver(): boolean {
    return Date.now() >= this.#options.endMs;
  }

  /** @returns whether it ended well; a tool that was stopped, or not begun, did not */
  run([tool = '', ...args]: string[], output: Output, settings: NodeJS.ProcessEnv = {}): Promise<boolean> {
    if (this.isOver) return Promise.resolve(false);
    const {root, env, endMs} = this.#options;
    const isLimited = Number.isFinite(endMs);
    return new Promise((resolve, reject) => {
      const child = spawn(join(root, 'node_modules/.bin', tool), args, {
        cwd: root,
        stdio: output === 'at once' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
        env: {...env, ...settings},
        shell: process.platform === 'win32',
        // A group of its own: its browsers go with it.
        detached: isLimited,
      });
      const end = isLimited ? setTimeout(() => stop(child.pid), endMs - Date.now()) : undefined;
      const said: Buffer[] = [];
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (part: Buffer) => said.push(part));
      child.on('error', reject);
      child.on('close', (code) => {
        clearTimeout(end);
        process.stdout.write(Buffer.concat(said));
        resolve(code === 0);
      });
    });
  }
}

/** Browsers are closed when their test hears of its end; what does not go then is killed. */
const graceMs = 10_000;

/** Ends a group of processes that this run began. */
function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') return void process.kill(pid);
  process.kill(-pid, 'SIGTERM');
  setTimeout(() => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has gone by itself.
    }
  }, graceMs).unref();
}
