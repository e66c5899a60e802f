/**
 * The first screen of a package as a plain page: one file with the same words and the same tags, in the design's letters and
 * colours, without a script and without the look of any element. What nothing can beat.
 */
export function barePage(launchPage: string): string {
  const [, screen] = /<course-player>([^]*)<\/course-player>/.exec(launchPage) ?? [];
  const [, look] = /<style>([^]*?)<\/style>/.exec(launchPage) ?? [];
  const [, title] = /<title>([^]*?)<\/title>/.exec(launchPage) ?? [];
  if (screen === undefined || look === undefined || title === undefined)
    throw new Error('The launch page holds no first screen.');
  const words = screen.replaceAll(
    /<style>[^]*?<\/style>|<svg[^]*?<\/svg>|<\/?(?:span|template)\b[^>]*>/g,
    '',
  );
  return `<!doctype html><html lang="lv"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${look}</style></head><body>${words}</body></html>`;
}
