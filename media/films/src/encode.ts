/** PNG pictures in, one MP4 out. Fixed settings, one thread and no dates: the same pictures give the same bytes. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {framesPerSecond} from './film.ts';

const settings = [
  ...['-c:v', 'libx264', '-preset', 'slow', '-tune', 'animation', '-profile:v', 'high', '-level', '3.1'],
  ...['-g', String(framesPerSecond * 10), '-threads', '1', '-x264-params', 'threads=1:lookahead-threads=1'],
  ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p'],
  ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'],
  ...[
    '-an',
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags:v',
    '+bitexact',
    '-movflags',
    '+faststart',
  ],
];

/** Writes `file`; `rateFactor` is x264's, more is coarser. Rejects when there is no ffmpeg, or with its last words when it refuses. */
export async function encode(
  pictures: AsyncIterable<Buffer>,
  file: string,
  rateFactor: number,
): Promise<void> {
  const input = ['-f', 'image2pipe', '-framerate', String(framesPerSecond), '-c:v', 'png', '-i', 'pipe:0'];
  const ffmpeg = spawn(
    'ffmpeg',
    ['-hide_banner', '-loglevel', 'error', '-y', ...input, ...settings, '-crf', String(rateFactor), file],
    {
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  );
  let words = '';
  ffmpeg.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const ended = new Promise<number | null>((done, fail) => {
    ffmpeg.once('close', done);
    ffmpeg.once('error', ({message}) => {
      fail(new Error(`Films are made by ffmpeg, which does not start (${message}). Install it first.`));
    });
  });
  // Nobody may be waiting yet when it ends early; why it did is told below.
  ended.catch(() => undefined);
  ffmpeg.stdin.on('error', () => undefined);
  for await (const picture of pictures)
    if (!ffmpeg.stdin.write(picture)) await Promise.race([once(ffmpeg.stdin, 'drain'), ended]);
  ffmpeg.stdin.end();
  const code = await ended;
  if (code !== 0) throw new Error(`ffmpeg could not write ${file}: ${words.trim()}`);
}
