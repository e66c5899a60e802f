/** Hands of a room: what is asked, a field for each option, and bars that are true. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Slide, SlideBody, SlideOption} from '../../../../../domain/seminar/slide.ts';
import {mostHands, type SeminarAction} from '../../../../../domain/seminar/seminar-state.ts';
import {wallText} from '../../../../../domain/seminar/wall-text.ts';
import {plainText} from '../../../../text/rich-tags.ts';
import {SeminarEvent} from '../seminar-event.ts';
import {wall, type SlideSetting} from './slide-setting.ts';

type Vote = Extract<SlideBody, {is: 'vote'}>;

export function renderVote(slide: Slide, vote: Vote, setting: SlideSetting): TemplateResult {
  const {words, room, target} = setting;
  const {text, options, decides, several} = vote;
  const counts = room.hands[slide.key] ?? {};
  const hands = Object.values(counts);
  const total = hands.reduce((sum, count) => sum + count, 0);
  // Of several a hand may be raised for each: their sum says nothing.
  const most = several ? Math.max(0, ...hands) : total;
  const isTooMany = room.people !== undefined && most > room.people;
  return html`<div class=${decides ? '' : 'statement'}>
      ${text.length > 0 ? wall(text) : several ? words.whichPlaces : nothing}
    </div>
    <p class="hint" id="hands">
      ${words.hands}
      <span role="status"
        >${several ? words.severalTimes : words.total(total)}${isTooMany ? ` ${words.tooMany}` : ''}</span
      >
      ${
        setting.isTrainerApart
          ? nothing
          : html`<label
              >${words.people}
              ${numberField(room.people, words.people, (people) => send(target, {type: 'people', people}))}</label
            >`
      }
    </p>
    <ul class="options ${options.length > 4 ? 'many' : ''}" aria-labelledby="hands">
      ${options.map((option) =>
        renderOption(
          option,
          {slide, decides, hands: counts[option.key], most: Math.max(0, ...hands)},
          setting,
        ),
      )}
    </ul>
    ${decides ? renderDecision(slide, options, setting) : nothing}`;
}

function renderOption(
  {key, sign, text}: SlideOption,
  vote: {slide: Slide; decides: boolean; hands: number | undefined; most: number},
  {words, room, target, onTake}: SlideSetting,
): TemplateResult {
  const {slide, decides, hands, most} = vote;
  const isTaken = room.chosen[slide.key] === key;
  const name = words.handsFor(`${sign}. ${plainText(wallText(text))}`);
  // Without the number of people the longest bar is the option with most hands, and says no more.
  const all = Math.max(room.people ?? 0, most);
  return html`<li>
    <span><strong>${sign}.</strong> ${wall(text)}</span>
    <span class="ways">
      <span class="count"
        >${numberField(hands, name, (typed) =>
          send(target, {type: 'count', slide: slide.key, option: key, hands: typed}),
        )}
        ${room.people !== undefined && hands !== undefined ? words.ofPeople(room.people) : nothing}</span
      >
      ${
        decides
          ? html`<button
              class="button ${isTaken ? 'primary' : ''}"
              aria-pressed=${isTaken ? 'true' : 'false'}
              @click=${() => onTake(slide.key, key)}
            >
              ${words.take(sign)}
            </button>`
          : nothing
      }
    </span>
    ${all > 0 ? html`<progress aria-hidden="true" max=${all} value=${hands ?? 0}></progress>` : nothing}
  </li>`;
}

/** What was tried already, and what the room has to do when hands do not decide. */
function renderDecision({key}: Slide, options: readonly SlideOption[], setting: SlideSetting) {
  const {words, room, isAsking, isTrainerApart} = setting;
  const tried = (room.tries[key] ?? []).flatMap(
    (taken) => options.find((each) => each.key === taken)?.sign ?? [],
  );
  return html`${
      tried.length > 0 && room.chosen[key] === undefined
        ? html`<p>${words.triedFirst(tried.join(', '))}</p>`
        : nothing
    }
    <p role="status" class="ask">${isAsking ? words.askRoom : isTrainerApart ? '' : words.chooseFirst}</p>`;
}

const send = (target: EventTarget, action: SeminarAction) => target.dispatchEvent(new SeminarEvent(action));

/** `onType`: undefined where it was emptied. */
function numberField(
  value: number | undefined,
  name: string,
  onType: (typed: number | undefined) => void,
): TemplateResult {
  const onInput = ({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLInputElement)
      onType(currentTarget.value === '' ? undefined : Number(currentTarget.value));
  };
  return html`<input
    type="number"
    min="0"
    max=${mostHands}
    inputmode="numeric"
    aria-label=${name}
    .value=${value === undefined ? '' : String(value)}
    @input=${onInput}
  />`;
}
