import { css } from 'lit';

/** Colours come in pairs, light and dark; ink on every step has a contrast of 4.5 or more, which a test computes. */
export const styles = css`
  :host {
    --paper: light-dark(#ffffff, #1b1a18);
    --ink: light-dark(#1d1b18, #ece7de);
    --ink-soft: light-dark(#5d574e, #b3aca0);
    --rule: light-dark(#dfdad0, #3a3732);
    --rule-strong: light-dark(#8b8375, #857d70);
    --accent: light-dark(#1f4f82, #9cc4f0);
    --s1: light-dark(#fdf3dc, #2d2618);
    --s2: light-dark(#fbe3b4, #45361a);
    --s3: light-dark(#f8d08a, #5f461a);
    --s4: light-dark(#f4ba60, #745114);
    --s5: light-dark(#eda43c, #86590c);
    --heat-line: light-dark(#7a3f00, #ffd48a);
    --key-line: light-dark(#1f4f82, #9cc4f0);
    --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', 'Palatino Linotype', Cambria, 'Noto Serif', Georgia, 'Liberation Serif', serif;
    --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
    display: block;
    container-type: inline-size;
    color: var(--ink);
    font: 400 0.9375rem/1.45 var(--sans);
    -webkit-text-size-adjust: 100%;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h3,
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 2.5px solid var(--accent);
    outline-offset: 2px;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-end: 0.75rem;
  }

  .tools label {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.25rem;
    max-width: 100%;
  }

  select,
  button {
    font: inherit;
    color: inherit;
    min-height: 2.25rem;
    min-width: 0;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--rule-strong);
    border-radius: 7px;
    background: var(--paper);
  }

  button {
    cursor: pointer;
  }

  button[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  input[type='checkbox'] {
    width: 1.125rem;
    height: 1.125rem;
    accent-color: var(--accent);
  }

  .main {
    display: grid;
    gap: 1.25rem;
    grid-template-columns: minmax(0, 1fr);
  }

  @container (min-width: 60rem) {
    .main.with-key {
      grid-template-columns: minmax(0, 1fr) minmax(16rem, 22rem);
    }
  }

  .sheet {
    position: relative;
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: 10px;
    padding: 1.5rem clamp(1rem, 5cqi, 3rem);
    min-width: 0;
  }

  .context {
    color: var(--ink-soft);
    font: 400 1rem/1.55 var(--serif);
    white-space: pre-line;
    max-width: 36rem;
    margin-bottom: 1rem;
    padding-left: 0.9rem;
    border-left: 3px solid var(--rule);
  }

  .text {
    font: 400 calc(1.1875rem * var(--scale, 1)) / 1.95 var(--serif);
    max-width: 34em;
    overflow-wrap: break-word;
  }

  .paragraph {
    margin: 0 0 0.6em;
  }

  .name {
    display: block;
    color: var(--ink-soft);
    font: 650 0.75em/1.4 var(--sans);
    margin-top: 0.9em;
  }

  .run,
  .gap {
    border-block-end: 2px solid transparent;
    padding-block: 0.08em;
    print-color-adjust: exact;
  }

  .run:focus-visible {
    outline-offset: 1px;
    border-radius: 2px;
  }

  .s1 {
    background: var(--s1);
    border-block-end: 2px dotted var(--heat-line);
  }

  .s2 {
    background: var(--s2);
    border-block-end: 2px dashed var(--heat-line);
  }

  .s3 {
    background: var(--s3);
    border-block-end: 2px solid var(--heat-line);
  }

  .s4 {
    background: var(--s4);
    border-block-end: 4px solid var(--heat-line);
  }

  .s5 {
    background: var(--s5);
    border-block-end: 6px double var(--heat-line);
  }

  .keyed {
    border-block-start: 2px solid var(--key-line);
    padding-block-start: 0.1em;
  }

  .keyed.optional {
    border-block-start-style: dashed;
  }

  .keyed.trap {
    border-block-start-style: dotted;
  }

  .keyed[data-numbers]::before {
    content: attr(data-numbers);
    font: 700 0.65em/1 var(--sans);
    vertical-align: 0.55em;
    padding: 0.1em 0.3em;
    margin-inline-end: 0.2em;
    border-radius: 0.5em;
    color: light-dark(#ffffff, #10202f);
    background: var(--key-line);
  }

  .tip {
    position: absolute;
    z-index: 5;
    max-width: min(22rem, calc(100% - 1rem));
    width: max-content;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--rule-strong);
    border-radius: 7px;
    background: var(--paper);
    box-shadow: 0 4px 14px rgb(0 0 0 / 0.2);
    font: 400 0.9375rem/1.4 var(--sans);
  }

  .tip[hidden] {
    display: none;
  }

  .legend {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin-block-start: 0.75rem;
    color: var(--ink-soft);
    font-size: 0.875rem;
  }

  .legend .swatch {
    display: inline-block;
    padding-inline: 0.5rem;
    margin-inline-end: 0.375rem;
    color: var(--ink);
  }

  .key h3 {
    font-size: 1rem;
    margin-block-end: 0.5rem;
  }

  .key ol {
    padding-inline-start: 1.75rem;
  }

  .key li {
    margin-block-end: 0.75rem;
  }

  .key li::marker {
    font-weight: 700;
    color: var(--key-line);
  }

  .key q {
    font-family: var(--serif);
    overflow-wrap: anywhere;
  }

  .key .names {
    display: block;
    font-weight: 600;
  }

  .key em,
  .key p,
  .none {
    color: var(--ink-soft);
  }

  .key em {
    font-weight: 400;
  }

  .scroller {
    overflow-x: auto;
    margin-block-start: 1rem;
    border: 1px solid var(--rule);
    border-radius: 10px;
    background: var(--paper);
  }

  table {
    border-collapse: collapse;
    width: 100%;
  }

  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4rem 0.75rem;
    border-block-end: 1px solid var(--rule);
  }

  tbody th {
    font: 400 1rem/1.4 var(--serif);
    min-width: 10rem;
    overflow-wrap: anywhere;
  }

  .number {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    :host {
      --heat-line: CanvasText;
      --key-line: Highlight;
    }
  }

  @media print {
    .tools,
    .tip {
      display: none;
    }
  }
`;
