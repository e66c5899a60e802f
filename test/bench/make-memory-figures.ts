/** Somebody makes the whole course with its films in `make/`: what the process of the page holds, beside an empty page. */
import {existsSync} from 'node:fs';
import {median, type Figure} from './figure.ts';
import {mostHeld, type Held} from './own-memory.ts';

const runs = 3;
const mostMB = 300;

/** @param folder of the site */
export async function makeMemoryFigures(folder: string): Promise<readonly Figure[]> {
  if (!existsSync('/proc/self/smaps_rollup')) return [];
  const empty = await mostHeld(folder, seeNothing);
  const made: Held[] = [];
  for (let run = 0; run < runs; run++) made.push(await mostHeld(folder, makeIt));
  const middle = (of: 'page' | 'browser') => median(made.map((each) => each[of]));
  return [
    {
      name: 'making the course with films in make/: the whole process of page and worker, peak (PSS)',
      value: middle('page'),
      unit: 'MB',
      most: mostMB,
    },
    {name: '… of which an empty page takes', value: empty.page, unit: 'MB'},
    {
      name: '… and by so much the process of the browser grows',
      value: middle('browser') - empty.browser,
      unit: 'MB',
    },
  ];
}

/** Runs in the page. */
const seeNothing = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3000));

/** Runs in the page: knows nothing of this file. */
async function makeIt(): Promise<void> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
  frame.src = '/make/index.html';
  document.body.append(frame);
  const within = function* (root: ParentNode | undefined): Generator<Element> {
    for (const element of root?.querySelectorAll('*') ?? []) {
      yield element;
      if (element.shadowRoot) yield* within(element.shadowRoot);
    }
  };
  const found = async (selector: string, text: string): Promise<HTMLElement> => {
    for (;;) {
      const all = [...within(frame.contentDocument ?? undefined)];
      const one = all.find((element) => element.matches(selector) && element.textContent.includes(text));
      if (one) return one as HTMLElement;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  (await found('label', 'Cita vai valsts mācību sistēma')).click();
  if (frame.contentWindow) frame.contentWindow.location.hash = 'take';
  await found('p', 'Ievadītais ir kārtībā.');
  (await found('button', 'Izveidot pakotni')).click();
  await found('button', 'Lejupielādēt pakotni');
}
