/** What of a slide stands below its title. */
import {html, nothing, type TemplateResult} from 'lit';
import {hostedPlace} from '../../../../domain/blocks/video/video-host.ts';
import type {Slide, SlideBody, SlideOption} from '../../../../domain/seminar/slide.ts';
import type {SeminarState} from '../../../../domain/seminar/seminar-state.ts';
import {wallText} from '../../../../domain/seminar/wall-text.ts';
import type {RichText} from '../../../../domain/text/rich-text.ts';
import type {SeminarWords} from '../../../../locales/by-language/seminar.ts';
import {plainText, renderRich} from '../../../text/rich-tags.ts';
import {SeminarEvent} from './seminar-event.ts';
import './wall-figure.ts';
import './wall-film.ts';

export interface SlideSetting {
  readonly words: SeminarWords;
  readonly room: SeminarState;
  /** Where events start. */
  readonly target: EventTarget;
  /** Back to the slide before. */
  readonly onBack: () => void;
}

export const wall = (text: RichText): readonly unknown[] => renderRich(wallText(text), {sources: []});

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

function renderVote(
  slide: Slide,
  {text, options, decides}: BodyOf<'vote'>,
  setting: SlideSetting,
): TemplateResult {
  const {words, room} = setting;
  const counts = room.hands[slide.key] ?? {};
  const total = Object.values(counts).reduce((sum, hands) => sum + hands, 0);
  return html`<div class=${decides ? '' : 'statement'}>${wall(text)}</div>
    ${decides ? html`<p><em>${words.chooseFirst}</em></p>` : nothing}
    <p class="hint" id="hands">${words.hands} <span role="status">${words.total(total)}</span></p>
    <ul class="options" aria-labelledby="hands">
      ${options.map((option) => renderOption(option, {slide, total, decides, hands: counts[option.key]}, setting))}
    </ul>`;
}

function renderOption(
  {key, sign, text}: SlideOption,
  vote: {slide: Slide; total: number; decides: boolean; hands: number | undefined},
  {words, room, target}: SlideSetting,
): TemplateResult {
  const {slide, total, decides, hands} = vote;
  const isTaken = room.chosen[slide.key] === key;
  const count = ({currentTarget}: Event) => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const typed = currentTarget.value === '' ? undefined : Number(currentTarget.value);
    target.dispatchEvent(new SeminarEvent({type: 'count', slide: slide.key, option: key, hands: typed}));
  };
  const take = () => target.dispatchEvent(new SeminarEvent({type: 'choose', slide: slide.key, option: key}));
  return html`<li>
    <span><strong>${sign}.</strong> ${wall(text)}</span>
    <span class="ways">
      <input
        type="number"
        min="0"
        max="999"
        inputmode="numeric"
        aria-label=${words.handsFor(`${sign}. ${plainText(wallText(text))}`)}
        .value=${hands === undefined ? '' : String(hands)}
        @input=${count}
      />
      ${
        decides
          ? html`<button
              class="button ${isTaken ? 'primary' : ''}"
              aria-pressed=${isTaken ? 'true' : 'false'}
              @click=${take}
            >
              ${words.take(sign)}
            </button>`
          : nothing
      }
    </span>
    ${total > 0 ? html`<progress aria-hidden="true" max=${total} value=${hands ?? 0}></progress>` : nothing}
  </li>`;
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
