/** What of a slide stands below its title. */
import {html, nothing, type TemplateResult} from 'lit';
import {hostedPlace} from '../../../../../domain/blocks/video/video-host.ts';
import {hrefOf} from '../../../../../domain/course/route.ts';
import type {SeminarState} from '../../../../../domain/seminar/seminar-state.ts';
import type {Slide, SlideBody} from '../../../../../domain/seminar/slide.ts';
import type {SeminarWords} from '../../../../../locales/by-language/seminar.ts';
import {wall, type SlideSetting} from './slide-setting.ts';
import {renderVote} from './vote-view.ts';
import './wall-figure.ts';
import './wall-film.ts';

type BodyOf<Is extends SlideBody['is']> = Extract<SlideBody, {is: Is}>;

export function renderSlide(slide: Slide, setting: SlideSetting): unknown {
  const {body} = slide;
  switch (body.is) {
    case 'text':
      return wall(body.text);
    case 'figure':
      return renderFigure(body);
    case 'film':
      return renderFilm(slide, body, setting);
    case 'vote':
      return renderVote(slide, body, setting);
    case 'answer':
      return renderAnswer(body, setting);
  }
}

function renderFigure({figure, spot}: BodyOf<'figure'>): TemplateResult {
  return html`<div class="beside">
    <wall-figure .figure=${figure} .spot=${spot?.key}></wall-figure>
    <div>
      ${
        spot
          ? html`<h3>${spot.key.toUpperCase()}. ${spot.label}</h3>
              ${wall(spot.text)}`
          : html`<p>${wall(figure.caption)}</p>`
      }
    </div>
  </div>`;
}

function renderFilm({title}: Slide, {film, text}: BodyOf<'film'>, {words}: SlideSetting): unknown {
  if (film?.kind === 'file')
    return html`<wall-film .film=${film} .name=${title} .words=${words}></wall-film>`;
  if (!film)
    return html`<p><em>${words.noFilm}</em></p>
      ${wall(text)}`;
  const {name, pageUrl} = hostedPlace(film);
  return html`<p>
      ${words.hosted(name)}
      <a href=${pageUrl} target="_blank" rel="noopener noreferrer"
        >${words.openHosted(name)}<span class="visually-hidden"> (${words.opensNew})</span></a
      >
    </p>
    ${wall(text)}`;
}

function renderAnswer(
  {said, quality, verdict, text, consequence = [], isStuck = false}: BodyOf<'answer'>,
  {words, onBack}: SlideSetting,
): TemplateResult {
  const judged = quality
    ? words.quality[quality]
    : verdict === undefined
      ? undefined
      : verdict === 'sign'
        ? words.sign
        : words.noSign;
  return html`<p class="said">${wall(said)}</p>
    ${judged === undefined ? nothing : html`<p class="verdict">${judged}</p>`} ${wall(text)}
    ${
      consequence.length > 0
        ? html`<h3>${words.consequence}</h3>
            ${wall(consequence)}`
        : nothing
    }
    ${
      isStuck
        ? html`<p>${words.stop}</p>
            <p><button class="button" @click=${onBack}>${words.goBack}</button></p>`
        : nothing
    }`;
}

/** Below the last slide: what the room decided is a page away. */
export const renderEnd = ({agenda}: SeminarState, words: SeminarWords): TemplateResult =>
  html`<p>
    <a class="button" href=${hrefOf({page: 'seminar', part: `decided-${agenda}`})}>${words.toMinutes}</a>
  </p>`;
