import { css } from 'lit';

/** Colours and fonts. Light and dark follow the page's `color-scheme`; every pair has a contrast of 4.5 or more. */
export const tokens = css`
  :host {
    --paper: light-dark(#ffffff, #1b1a18);
    --desk: light-dark(#f6f4ef, #131211);
    --raised: light-dark(#fbfaf7, #24221f);
    --ink: light-dark(#1d1b18, #ece7de);
    --ink-soft: light-dark(#5d574e, #b3aca0);
    --rule: light-dark(#dfdad0, #3a3732);
    --rule-strong: light-dark(#8b8375, #857d70);
    --accent: light-dark(#1f4f82, #9cc4f0);
    --accent-ink: light-dark(#ffffff, #10202f);
    --selection: light-dark(#cfe2f7, #274567);
    --warn: light-dark(#fdf0d0, #40330f);
    --warn-ink: light-dark(#5c4300, #f6dd9b);
    --danger: light-dark(#a1171d, #ffb3ae);
    --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', 'Palatino Linotype', Cambria, 'Noto Serif', Georgia, 'Liberation Serif', serif;
    --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
    --radius: 10px;
    display: block;
    color: var(--ink);
    font: 400 0.9375rem/1.45 var(--sans);
    -webkit-text-size-adjust: 100%;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  button,
  select,
  textarea {
    font: inherit;
    color: inherit;
    touch-action: manipulation;
  }

  button {
    cursor: pointer;
  }

  [aria-disabled='true'] {
    cursor: default;
    color: var(--ink-soft);
    opacity: 0.75;
  }

  :focus-visible {
    outline: 2.5px solid var(--accent);
    outline-offset: 2px;
  }

  a {
    color: inherit;
  }

  h2,
  h3,
  p,
  dl,
  dd,
  ol,
  blockquote {
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

  @media (forced-colors: active) {
    :host {
      --accent: Highlight;
      --rule: CanvasText;
      --rule-strong: CanvasText;
    }
  }
`;
