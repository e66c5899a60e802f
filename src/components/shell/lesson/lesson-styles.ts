import {css} from 'lit';
import {unseen} from './unseen.ts';

/** The look of a lesson page. */
export const lessonStyles = css`
  .head {
    margin-bottom: var(--kr-space-6);
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--kr-space-4);
    align-items: baseline;
    margin-bottom: var(--kr-space-3);
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  .place a {
    margin-right: auto;
    padding: var(--kr-space-1) 0;
  }
  .goals {
    margin-top: var(--kr-space-4);
    padding: var(--kr-space-4) var(--kr-space-5);
    border-left: 4px solid var(--kr-accent);
    border-radius: var(--kr-radius);
    background: var(--kr-accent-soft);
  }
  .goals h2 {
    font: 600 1rem / 1.4 var(--kr-font);
    margin-bottom: var(--kr-space-2);
  }
  .goals ul {
    margin: 0;
    padding-left: 1.25rem;
  }
  .block {
    margin-bottom: var(--kr-space-7);
    scroll-margin-top: var(--kr-space-5);
  }
  .resumed {
    margin: 0 0 var(--kr-space-2);
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
    scroll-margin-top: var(--kr-space-2);
  }
  .block.prose {
    margin-bottom: var(--kr-space-6);
  }
  trouble-notice {
    margin-bottom: var(--kr-space-5);
  }
  /* As near to the block as the block is to nothing else. */
  .block + trouble-notice {
    margin: calc(var(--kr-space-4) - var(--kr-space-7)) 0 var(--kr-space-6);
  }
  .block trouble-notice {
    margin: var(--kr-space-4) 0;
  }
  .sources {
    margin-bottom: var(--kr-space-6);
    font-size: var(--kr-size-s);
  }
  .sources li {
    margin-bottom: var(--kr-space-2);
    overflow-wrap: anywhere;
  }
  .end {
    border-top: 1px solid var(--kr-line);
    padding-top: var(--kr-space-5);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kr-space-3) var(--kr-space-4);
  }
  .ways [value='finish'] {
    margin-left: auto;
  }
  .next {
    color: var(--kr-muted);
  }
  .done {
    color: var(--kr-right);
    font-weight: 600;
  }
  .open {
    margin-bottom: var(--kr-space-4);
    padding: var(--kr-space-4);
    border-radius: var(--kr-radius);
    border: 1px solid var(--kr-partly);
    outline: none;
    background: var(--kr-partly-soft);
  }
  .open ul {
    margin: 0 0 var(--kr-space-2);
    padding-left: 0;
    list-style: none;
  }
  /* A button of two lines has its baseline in the second one, and a list's own dot would stand there. */
  .open li {
    display: flex;
    gap: var(--kr-space-2);
    align-items: first baseline;
  }
  .open li::before {
    content: '•' / '';
  }
  .open p {
    font-weight: 600;
    margin-bottom: var(--kr-space-2);
  }
  .link {
    display: inline-block;
    min-height: var(--kr-tap);
    padding: var(--kr-space-2) 0;
    border: 0;
    background: none;
    color: var(--kr-accent);
    text-decoration: underline;
    text-align: left;
  }
  @media screen and (max-width: 30rem), screen and (max-height: 30rem) {
    /* A question begins at the top. */
    .asking :is(h1, .goals) {
      ${unseen}
    }
    .asking {
      margin-bottom: var(--kr-space-3);
    }
  }
  @media (max-width: 30rem) {
    .ways {
      gap: 0 var(--kr-space-5);
    }
    .ways [value='finish'] {
      flex: 1 1 100%;
    }
    /* As quiet as the link beside it. */
    .ways .back {
      padding-inline: 0;
      border-color: transparent;
      font-weight: 400;
      text-decoration: underline;
    }
    .place {
      margin-bottom: var(--kr-space-1);
    }
    .goals {
      margin-top: var(--kr-space-3);
      padding: var(--kr-space-2) var(--kr-space-4);
    }
    .goals h2 {
      margin-bottom: var(--kr-space-1);
    }
  }
  @media print {
    .end {
      display: none;
    }
    .sources::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
