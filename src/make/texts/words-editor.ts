import {defaultKeymap, history, historyKeymap, redo, undo} from '@codemirror/commands';
import {EditorState} from '@codemirror/state';
import {EditorView, keymap, lineNumbers} from '@codemirror/view';
import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {BrokenLock} from '../../domain/words/words-locks.ts';
import {headAddress, wordsUnits} from '../../domain/words/words-units.ts';
import {MakeRequestEvent} from '../make-request.ts';
import {makeStyles} from '../make-styles.ts';
import {words} from '../words.ts';
import {
  refuseLocked,
  setWrongLines,
  showLocked,
  showWrongLines,
  spaceBehindKey,
} from './editor-extensions.ts';
import type {OpenLesson} from './texts-view.ts';
import {editorStyles} from './words-editor-styles.ts';

const idOfHeading = /\s*\{#[\w-]+\}\s*$/;

/** A lesson's words in an editor that refuses what is locked.
 * @fires make-request */
@customElement('words-editor')
export class WordsEditorElement extends LitElement {
  static override styles = [sharedStyles, makeStyles, editorStyles];

  @property({attribute: false}) open!: OpenLesson;

  /** What was refused last; it goes with the next change. */
  @state() private refused: BrokenLock | undefined;
  @query('.editor') private place!: HTMLElement;
  private editor: EditorView | undefined;

  override render() {
    const {undo: undoName, redo: redoName, lockedKinds, refused} = words().texts;
    return html`<p class="row">
        <button class="button" @click=${() => this.run(undo)}>${undoName}</button>
        <button class="button" @click=${() => this.run(redo)}>${redoName}</button>
      </p>
      <div class="editor"></div>
      <div role="status" class="refused">
        ${
          this.refused
            ? html`<p class="notice warning">
                ${refused} ${lockedKinds[this.refused.kind]}
                ${this.refused.wanted === undefined ? nothing : html`<code>${this.refused.wanted}</code>`}
              </p>`
            : nothing
        }
      </div>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has('open')) return;
    const before = changed.get('open');
    const {place, shown, problems} = this.open;
    if (before?.place !== place) this.begin();
    else if (before.shown !== shown) this.replace(shown.text);
    if (before?.problems !== problems)
      this.editor?.dispatch({effects: setWrongLines.of(problems.map(({line}) => line))});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.editor?.destroy();
    this.editor = undefined;
  }

  /** The block in which one writes: the page beside is shown there. */
  get block(): string | undefined {
    if (!this.editor) return undefined;
    const {doc, selection} = this.editor.state;
    const line = doc.lineAt(selection.main.head).number;
    const address = wordsUnits(doc.toString()).findLast((unit) => unit.line <= line)?.address;
    return address === headAddress ? undefined : address?.split('/')[0];
  }

  takeFocus(): void {
    this.editor?.focus();
  }

  /** Leads to a line, from 1. */
  goTo(line: number): void {
    const {editor} = this;
    if (!editor) return;
    const {from, text} = editor.state.doc.line(Math.min(line, editor.state.doc.lines));
    editor.dispatch({
      // Whoever is led here writes on: in front of a line stands what is locked, and behind a heading its id.
      selection: {anchor: from + text.replace(idOfHeading, '').length},
      effects: EditorView.scrollIntoView(from, {y: 'center'}),
    });
    editor.focus();
  }

  private begin() {
    const {place, address, shown, words: lesson} = this.open;
    this.refused = undefined;
    this.editor?.destroy();
    this.editor = new EditorView({
      parent: this.place,
      root: this.renderRoot as ShadowRoot,
      state: EditorState.create({
        doc: shown.text,
        extensions: [
          history(),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          lineNumbers(),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': words().texts.editor,
            'lang': place.language,
            'spellcheck': 'true',
            // Chrome scrolls the box around it by keys, too, unless something in it takes the focus.
            'tabindex': '0',
          }),
          refuseLocked(lesson, (broken) => (this.refused = broken)),
          // The last filter is asked first: what is refused is then what would really be written.
          spaceBehindKey(lesson.reported),
          showLocked(lesson.reported),
          showWrongLines,
          EditorView.updateListener.of(({docChanged, state: {doc}}) => {
            if (docChanged)
              this.dispatchEvent(new MakeRequestEvent({type: 'edit-words', text: doc.toString()}));
          }),
        ],
      }),
    });
    this.goToPiece(address);
  }

  /** Leads to where the lesson is given its title. */
  goToTitle(): void {
    const lines = this.editor?.state.doc.toString().split('\n') ?? [];
    this.goTo(lines.findIndex((line) => line.startsWith('title:')) + 1 || 1);
  }

  /** Leads to the words of a piece; of none, or of one that is not in them, nothing happens. */
  goToPiece(address: string | undefined): void {
    const text = this.editor?.state.doc.toString() ?? '';
    const unit = wordsUnits(text).find((each) => each.address === address);
    if (unit) this.goTo(unit.line);
  }

  /** Only what differs, so that one press undoes it and the place stays. */
  private replace(text: string) {
    const {editor} = this;
    const before = editor?.state.doc.toString() ?? '';
    let from = 0;
    while (from < text.length && text[from] === before[from]) from += 1;
    let end = 0;
    const most = Math.min(text.length, before.length) - from;
    while (end < most && text[text.length - 1 - end] === before[before.length - 1 - end]) end += 1;
    const insert = text.slice(from, text.length - end);
    if (text !== before) editor?.dispatch({changes: {from, to: before.length - end, insert}});
  }

  private run(command: (view: EditorView) => boolean) {
    if (!this.editor) return;
    command(this.editor);
    this.editor.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'words-editor': WordsEditorElement;
  }
}
