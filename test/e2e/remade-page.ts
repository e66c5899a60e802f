import {asWritten} from '../../packaging/page/with-first-screen.ts';
import {firstScreen, type FirstScreen} from '../../src/first-screen/first-screen.ts';

/**
 * A package's page that brings along what these files say.
 * @param shown left out: the first screen stays as it is
 */
export function remadePage(
  page: Uint8Array | undefined,
  files: ReadonlyMap<string, Uint8Array>,
  shown?: FirstScreen,
): Uint8Array {
  const text = new TextDecoder();
  const withData = text
    .decode(page)
    .replaceAll(/(?<=data-file="([^"]*)">)[^<]*/g, (before, path: string) =>
      files.has(path) ? text.decode(files.get(path)).replaceAll('<', String.raw`\u003c`) : before,
    );
  const whole = withData.replace(/(?<=<course-player>)[^]*(?=<\/course-player>)/, (before) =>
    shown ? asWritten(firstScreen(shown)) : before,
  );
  return new TextEncoder().encode(whole);
}

/** A package with some files of a later build; its page brings along what they say. */
export function changedFiles(
  built: ReadonlyMap<string, Uint8Array>,
  changed: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const files = new Map([...built, ...changed]);
  return files.set('index.html', remadePage(built.get('index.html'), changed));
}
