import type {VideoBlock} from '../../../domain/blocks/video/video-block.ts';
import type {BlockContext} from '../block-context.ts';
import type {VideoBlockElement} from './video-block.ts';

/** What the element of a film shows, from the lesson around it. */
export const videoState = (
  {id, tracking}: VideoBlock,
  {progress, extras, seed, readOnly}: BlockContext,
): Partial<VideoBlockElement> => ({
  note: extras.notes.get(id) ?? '',
  done: progress?.done.has(tracking) ?? false,
  seed,
  readOnly,
});
