import {html, nothing, type TemplateResult} from 'lit';
import type {Decision, DecisionOption} from '../../../domain/blocks/scenario/scenario-block.ts';
import {strings} from '../../../locales/blocks.ts';

interface OptionState {
  readonly isPicked: boolean;
  /** It was chosen before during this visit. */
  readonly wasTried: boolean;
  readonly readOnly: boolean;
  /** Nothing was chosen when one went on. */
  readonly isMissing: boolean;
  /** The option's text. */
  readonly text: readonly unknown[];
  readonly onChange: () => void;
}

/** An option of the open decision. One that did not help says so to whoever comes back: of several picked nobody remembers which. */
export function renderOption(
  decision: Decision,
  {key, quality}: DecisionOption,
  {isPicked, wasTried, readOnly, isMissing, text, onChange}: OptionState,
): TemplateResult {
  const words = strings().scenario;
  return html`<label class="option">
    <input
      type=${decision.many ? 'checkbox' : 'radio'}
      name=${decision.id}
      value=${key}
      aria-invalid=${isMissing ? 'true' : nothing}
      .checked=${isPicked}
      ?disabled=${readOnly}
      @change=${onChange}
    />
    <span
      >${text}${
        wasTried
          ? html` <span class="tried ${quality}">${quality === 'poor' ? words.triedPoor : words.tried}</span>`
          : nothing
      }</span
    >
  </label>`;
}
