import {css} from 'lit';

/** One sheet of A4, lying. On screen it keeps its shape where there is room. */
export const certificateStyles = css`
  .sheet {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--kr-space-3);
    padding: var(--kr-space-6) var(--kr-space-5);
    border: 1px solid var(--kr-line);
    border-top: 10px solid var(--kr-accent);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
    box-shadow: var(--kr-shadow);
    text-align: center;
  }
  .sheet > * {
    margin: 0;
  }
  .brand {
    color: var(--kr-accent);
    font: 600 var(--kr-size-ml)/1.2 var(--kr-font-heading);
  }
  .issuer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--kr-space-3);
    font-weight: 600;
  }
  .issuer img {
    max-width: 100%;
    height: auto;
    padding: 2px;
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    color-scheme: only light;
  }
  .sheet h2 {
    font-size: var(--kr-size-xl);
    letter-spacing: 0.04em;
  }
  .who {
    min-width: min(24rem, 100%);
    padding-bottom: var(--kr-space-2);
    border-bottom: 1px solid var(--kr-control-line);
    font: 600 var(--kr-size-l) / 1.3 var(--kr-font-heading);
    overflow-wrap: anywhere;
  }
  .title {
    font: 600 var(--kr-size-l) / 1.3 var(--kr-font-heading);
    text-wrap: balance;
  }
  .modules {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 var(--kr-space-2);
    padding: 0;
    list-style: none;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  .modules li:not(:last-child)::after {
    content: ' ·' / '';
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--kr-space-3) var(--kr-space-6);
  }
  dt {
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  .sheet > .foot {
    margin-top: var(--kr-space-3);
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
    text-wrap: balance;
  }
  .credential {
    max-width: var(--kr-measure);
    margin-bottom: var(--kr-space-4);
  }
  .credential summary {
    margin-bottom: var(--kr-space-2);
  }
  .lack {
    color: var(--kr-warm);
    font-weight: 600;
  }
  @media print {
    .sheet {
      justify-content: space-evenly;
      height: 178mm;
      padding: 8mm 12mm;
      border-width: 1px;
      border-top-width: 10px;
      box-shadow: none;
      break-inside: avoid;
    }
  }
`;
