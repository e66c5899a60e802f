/** Somebody wants to read one question: its line in the list opens. */
export class OpenQuestionEvent extends Event {
  readonly question: string;

  constructor(question: string) {
    super('open-question', {bubbles: true, composed: true});
    this.question = question;
  }
}

declare global {
  interface HTMLElementEventMap {
    'open-question': OpenQuestionEvent;
  }
}
