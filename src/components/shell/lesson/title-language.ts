import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Marks the window's title while its lesson is in another language than the course: one of a municipality's own. */
export class TitleLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & Pick<Node, 'isConnected'>;
  readonly #languageOf: () => string | undefined;

  constructor(
    host: ReactiveControllerHost & Pick<Node, 'isConnected'>,
    languageOf: () => string | undefined,
  ) {
    this.#host = host;
    this.#languageOf = languageOf;
    host.addController(this);
  }

  hostUpdated(): void {
    // A lesson that is drawn to warm up is on no page, and nothing would take its mark off.
    if (this.#host.isConnected) mark(this.#languageOf());
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
