import {css} from 'lit';

export const editorStyles = css`
  .editor {
    margin-bottom: var(--kr-space-3);
  }
  /* The editor is as high as the window nearly: below it nobody would see why nothing was written. */
  .refused {
    position: sticky;
    bottom: 0;
    z-index: 1;
  }
  .cm-editor {
    height: min(40rem, 75vh);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-bg);
    color: var(--kr-text);
  }
  .cm-editor.cm-focused {
    outline: 3px solid var(--kr-focus);
    outline-offset: 2px;
  }
  .cm-editor .cm-scroller {
    font: inherit;
    font-size: var(--kr-size-s);
    line-height: 1.6;
  }
  .cm-editor .cm-content {
    caret-color: var(--kr-text);
  }
  .cm-editor .cm-gutters {
    border: 0;
    background: var(--kr-surface-2);
    color: var(--kr-muted);
  }
  .locked-line {
    background: var(--kr-surface-2);
    color: var(--kr-muted);
  }
  .locked-sign {
    color: var(--kr-muted);
    font-size: 0.9em;
  }
  .wrong-line {
    background: var(--kr-wrong-soft);
    box-shadow: inset 4px 0 var(--kr-wrong);
  }
`;
