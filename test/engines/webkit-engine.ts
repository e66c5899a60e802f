/** WebKit as WPE, by its own driver: a small browser without a window. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {requireWebKit} from './find-engines.ts';
import type {Engine, EnginePage, Where} from './engine.ts';
import {webDriver, type WebDriver} from './webdriver.ts';

export const webkit: Engine = {
  name: 'WebKit',
  async start(options) {
    if (options?.profile) throw new Error('WPE keeps no profile while it is driven.');
    const {browser, driver} = requireWebKit();
    const port = await freePort();
    const program = spawn(driver, [`--port=${port}`], {stdio: 'ignore', detached: true});
    try {
      const session = await openSession(`http://127.0.0.1:${port}`, browser);
      return {
        page: pageOf(session),
        close: async () => {
          await session.send('DELETE', '');
          await kill(program);
        },
        kill: () => kill(program),
      };
    } catch (cause) {
      await kill(program);
      throw cause;
    }
  },
};

/** @param root address of the driver */
async function openSession(root: string, browser: string): Promise<WebDriver> {
  const driver = webDriver(root);
  await answering(driver);
  const wanted = {binary: browser, args: ['--headless', '--automation', '--size=1280x720']};
  const made = await driver.send('POST', '/session', {
    capabilities: {alwaysMatch: {'wpe:browserOptions': wanted}},
  });
  // https://www.w3.org/TR/webdriver/#new-session
  const {sessionId} = made as {readonly sessionId: string};
  return webDriver(`${root}/session/${sessionId}`);
}

/** The driver leads a group of its own, the browser's processes among it. */
async function kill(program: ChildProcess): Promise<void> {
  if (program.pid === undefined || program.exitCode !== null) return;
  const ended = once(program, 'exit');
  process.kill(-program.pid, 'SIGKILL');
  await ended;
}

function pageOf(session: WebDriver): EnginePage {
  let at: Where = 'page';
  /** Frames are gone with their page. */
  const toTop = async () => {
    await session.send('POST', '/frame', {id: null});
    at = 'page';
  };
  return {
    async goto(url) {
      await toTop();
      await session.send('POST', '/url', {url});
    },
    async reload() {
      await toTop();
      await session.send('POST', '/refresh');
    },
    async run(source, where = 'page') {
      if (where !== at) {
        await toTop();
        if (where === 'frame') await session.send('POST', '/frame', {id: 0});
        at = where;
      }
      return execute(session, source);
    },
    press: (key, ...held) => send(session, [keyOf(key)], held.map(keyOf)),
    type: (text) => send(session, [...text], []),
    screenshot: async () => Buffer.from((await session.send('GET', '/screenshot')) as string, 'base64'),
    print: undefined,
  };
}

/** The script tells its own errors, for a driver does not wait for promises in each of its versions. */
async function execute(session: WebDriver, source: string): Promise<unknown> {
  const script = `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => (${source})).then(
      (value) => done({value}), (error) => done({error: String(error)}));`;
  const outcome = await session.send('POST', '/execute/async', {script, args: []});
  const {value, error} = outcome as {readonly value?: unknown; readonly error?: string};
  if (error !== undefined) throw new Error(error);
  return value;
}

/** https://www.w3.org/TR/webdriver/#keyboard-actions */
const codes: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  End: '\uE010',
};

function keyOf(key: string): string {
  const code = key.length === 1 ? key : codes[key];
  if (code === undefined) throw new Error(`The walks have no key "${key}".`);
  return code;
}

async function send(session: WebDriver, keys: readonly string[], held: readonly string[]): Promise<void> {
  const down = (value: string) => ({type: 'keyDown', value});
  const up = (value: string) => ({type: 'keyUp', value});
  const actions = [...held.map(down), ...keys.flatMap((key) => [down(key), up(key)]), ...held.map(up)];
  await session.send('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
}

async function answering(root: WebDriver): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await root.send('GET', '/status');
      return;
    } catch (cause) {
      if (tries === 100) throw new Error('The driver of WPE does not answer.', {cause});
      await wait(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('This machine has no free port.');
  return address.port;
}
