/** A line of times as SubRip has it: hours always, a comma before the thousandths. */
const times = /^(\d{2}:\d{2}:\d{2}),(\d{3}) --> (\d{2}:\d{2}:\d{2}),(\d{3})\s*$/;
const numberOfCue = /^\d+\s*$/;

/** Captions as WebVTT: those of SubRip (.srt), which most programs write, told in it; any other text stays as it is. */
export function webVttOf(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines[0]?.startsWith('WEBVTT') || !lines.some((line) => times.test(line))) return text;
  const cues = lines.flatMap((line, i) => {
    if (numberOfCue.test(line) && times.test(lines[i + 1] ?? '')) return [];
    return [line.replace(times, '$1.$2 --> $3.$4')];
  });
  return `WEBVTT\n\n${cues.join('\n').trim()}\n`;
}
