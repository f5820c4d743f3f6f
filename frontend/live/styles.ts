import { css } from 'lit';

/** Colours come in pairs, light and dark. */
export const styles = css`
  :host {
    --paper: light-dark(#ffffff, #1f2225);
    --ink: light-dark(#1d2326, #e9e6e0);
    --soft: light-dark(#535c61, #b4b8ba);
    --line: light-dark(#dcd8ce, #3a3f43);
    --accent: light-dark(#1f5f61, #7fd0cf);
    --warn: light-dark(#8c2f16, #ffb59d);
    --warn-paper: light-dark(#fdf0ea, #3a211a);
    --not-started: light-dark(#6d7579, #9aa1a5);
    --working: light-dark(#1f5f9e, #8fc1f5);
    --submitted: light-dark(#1e6434, #9bdcab);
    --ended: light-dark(#6b3f8f, #d3b3f0);
    display: block;
    container-type: inline-size;
    color: var(--ink);
    font: 400 0.9375rem/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  ul,
  p {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :focus-visible {
    outline: 2.5px solid var(--accent);
    outline-offset: 2px;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5rem 2rem;
    margin-block-end: 1rem;
  }

  .live {
    font-weight: 650;
  }

  .live::before {
    content: '●';
    margin-inline-end: 0.4em;
    color: var(--submitted);
  }

  .live.lost {
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--warn);
    border-radius: 4px;
    color: var(--warn);
    background: var(--warn-paper);
  }

  .live.lost::before {
    content: '▲';
    color: inherit;
  }

  .clock b {
    font-size: 1.5rem;
    font-variant-numeric: tabular-nums;
    margin-inline-start: 0.4rem;
  }

  .bars {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr));
    gap: 0.75rem 1.25rem;
    margin-block-end: 1.25rem;
  }

  .bars li {
    display: grid;
    grid-template: 1fr auto / auto 1fr;
    align-items: baseline;
    column-gap: 0.5rem;
  }

  .count {
    font-size: 1.5rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .track {
    grid-column: 1 / -1;
    block-size: 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.4rem;
    overflow: hidden;
    background: var(--paper);
  }

  .fill {
    display: block;
    block-size: 100%;
    background: currentColor;
    transition: inline-size 0.3s;
  }

  .not-started .fill,
  .not-started .sign {
    color: var(--not-started);
  }

  .working .fill,
  .working .sign {
    color: var(--working);
  }

  .submitted .fill,
  .submitted .sign {
    color: var(--submitted);
  }

  .ended .fill,
  .ended .sign {
    color: var(--ended);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    margin-block-end: 0.75rem;
  }

  .tools label {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
  }

  select {
    font: inherit;
    color: inherit;
    min-height: 2.25rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--soft);
    border-radius: 7px;
    background: var(--paper);
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10.5rem, 100%), 1fr));
    gap: 0.5rem;
  }

  .tile {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    gap: 0 0.5rem;
    padding: 0.4rem 0.6rem;
    border: 1px solid var(--line);
    border-inline-start: 5px solid var(--not-started);
    border-radius: 7px;
    background: var(--paper);
    font-size: 0.875rem;
  }

  .tile.working {
    border-inline-start-color: var(--working);
  }

  .tile.submitted {
    border-inline-start-color: var(--submitted);
  }

  .tile.ended {
    border-inline-start-color: var(--ended);
  }

  .tile.quiet {
    outline: 2px dashed var(--warn);
    outline-offset: -2px;
  }

  .tile.quiet .seen {
    color: var(--warn);
    font-weight: 650;
  }

  .alias {
    grid-column: 1 / -1;
    font-weight: 650;
    font-size: 0.9375rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .tile .state {
    grid-column: 1 / -1;
  }

  .marks {
    white-space: nowrap;
  }

  .seen {
    min-width: 0;
    color: var(--soft);
    text-align: end;
  }

  .flag {
    justify-self: start;
    padding-inline: 0.4rem;
    border: 1px solid var(--soft);
    border-radius: 0.7rem;
    font-size: 0.8125rem;
  }

  .flag.late {
    border-color: var(--warn);
    color: var(--warn);
  }

  .none {
    color: var(--soft);
  }

  .projector {
    font-size: clamp(1.1rem, 2.2cqi, 2rem);
  }

  .projector .clock b {
    font-size: clamp(2.5rem, 9cqi, 7rem);
    line-height: 1.1;
  }

  .projector .count {
    font-size: clamp(2rem, 6cqi, 5rem);
    line-height: 1.1;
  }

  .projector .track {
    block-size: 1.5rem;
  }

  .squares {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-block-end: 1.25rem;
  }

  .square {
    inline-size: 1.6em;
    block-size: 1.6em;
    display: grid;
    place-items: center;
    border: 2px solid var(--not-started);
    border-radius: 0.25em;
    color: var(--not-started);
    font-style: normal;
    line-height: 1;
  }

  .square.working {
    border-color: var(--working);
    color: var(--working);
  }

  .square.submitted {
    border-color: var(--submitted);
    color: var(--submitted);
  }

  .square.ended {
    border-color: var(--ended);
    color: var(--ended);
  }

  @media (prefers-reduced-motion: reduce) {
    .fill {
      transition: none;
    }
  }
`;
