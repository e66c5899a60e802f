import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Marks the window's title while its lesson is in another language than the course: one of a municipality's own. */
export class TitleLanguage implements ReactiveController {
  readonly #languageOf: () => string | undefined;

  constructor(host: ReactiveControllerHost, languageOf: () => string | undefined) {
    this.#languageOf = languageOf;
    host.addController(this);
  }

  hostUpdated(): void {
    mark(this.#languageOf());
  }

  hostDisconnected(): void {
    mark(undefined);
  }
}

function mark(language: string | undefined): void {
  const title = document.head.querySelector('title');
  if (language !== undefined) title?.setAttribute('lang', language);
  else title?.removeAttribute('lang');
}
