import type {Captions} from '../../domain/blocks/video-block.ts';

/**
 * Gives a video its captions from the lesson's own words: no file is fetched for them. One track per
 * language, none of them shown yet.
 */
export function addCaptions(
  video: HTMLVideoElement,
  captions: readonly Captions[],
  nameOf: (code: string) => string,
): void {
  for (const {language, cues} of captions) {
    const track = video.addTextTrack('captions', nameOf(language), language);
    track.mode = 'disabled';
    for (const {fromMs, toMs, text} of cues) track.addCue(new VTTCue(fromMs / 1000, toMs / 1000, text));
  }
}

/** Shows the captions of one language and hides the others; '' hides all. */
export function showCaptions(video: HTMLVideoElement, language: string): void {
  for (const track of video.textTracks) track.mode = track.language === language ? 'showing' : 'disabled';
}
