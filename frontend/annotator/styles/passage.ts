import { css } from 'lit';

/** The passage itself: type, leading with room for three levels of lines and a row of names, margins, what is drawn. */
export const passageStyles = css`
  .sheet {
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    padding: 2rem 3.25rem 3rem 3.5rem;
    min-width: 0;
  }

  .title {
    font: 600 1.625rem/1.25 var(--serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
    max-width: 34rem;
    margin: 0 0 0.75rem;
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

  .notice {
    color: var(--ink-soft);
    font-size: 0.875rem;
    max-width: 36rem;
    margin-bottom: 1rem;
  }

  .passage {
    position: relative;
    max-width: 30.5em;
    font: 400 calc(1.1875rem * var(--scale, 1)) / 1 var(--serif);
  }

  .text {
    position: relative;
    z-index: 1;
    cursor: text;
    overflow-wrap: break-word;
    hyphens: none;
    font-kerning: normal;
    font-variant-numeric: oldstyle-nums proportional-nums;
    user-select: text;
    -webkit-user-select: text;
    -webkit-touch-callout: none;
    -webkit-tap-highlight-color: transparent;
  }

  .paragraph {
    /* capitals and descenders, three lines of 5 px, a row of names of 13 px; 5 px more for each deeper level */
    line-height: calc(1.06em + 24px + 5px * var(--deep, 0));
    margin: 0 0 0.35em;
  }

  .paragraph.turn:not(:first-child) {
    margin-top: 0.9em;
  }

  .speaker {
    font-weight: 600;
  }

  .name {
    display: block;
    color: var(--ink-soft);
    font: 650 0.75em/1.4 var(--sans);
    letter-spacing: 0.02em;
    margin-bottom: 0.35em;
  }

  .speaker.name {
    margin-bottom: 0.5em;
  }

  .name[data-name]::before {
    content: attr(data-name);
  }

  .washes,
  .lines,
  .margins,
  .chips,
  .handles {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    pointer-events: none;
  }

  .lines,
  .margins,
  .chips {
    z-index: 2;
  }

  .chips {
    font-family: var(--sans);
  }

  /* what is put here lays out nothing else */
  .chips,
  .handles,
  .margins {
    contain: size layout style;
  }

  @media print {
    .chips,
    .margins {
      contain: none;
    }
  }

  .lines path {
    stroke: currentColor;
  }

  .washes .selection {
    fill: var(--selection);
  }

  .washes .active {
    fill: color-mix(in srgb, currentColor 15%, transparent);
  }

  .washes .extent {
    fill: color-mix(in srgb, currentColor 7%, transparent);
    stroke: color-mix(in srgb, currentColor 60%, transparent);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }

  .washes .core {
    fill: color-mix(in srgb, currentColor 17%, transparent);
  }

  .chip {
    position: absolute;
    height: 13px;
    padding: 0 3px 0 1px;
    border-radius: 3px;
    white-space: nowrap;
    color: var(--mark);
    background: var(--paper);
    font: 600 10.5px/13px var(--sans);
    letter-spacing: 0.01em;
    pointer-events: auto;
    cursor: pointer;
  }

  .chip.tight {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .chip.active {
    color: var(--paper);
    background: var(--mark);
    padding-left: 3px;
  }

  .paragraph-number,
  .line-number {
    position: absolute;
    transform: translateY(-0.95em);
    color: var(--ink-soft);
    font: 400 0.6875rem/1.25 var(--sans);
    font-variant-numeric: tabular-nums;
  }

  .paragraph-number {
    right: calc(100% + 1rem);
    font-weight: 650;
  }

  .line-number {
    left: calc(100% + 0.9rem);
  }

  .caret {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 3;
    contain: strict;
    border-radius: 4px;
    color: transparent;
    font-size: 1px;
    pointer-events: none;
    outline: none;
    user-select: none;
    -webkit-user-select: none;
  }

  .caret:focus-visible,
  .by-keys .caret:focus {
    box-shadow: inset 0 0 0 2px var(--accent);
  }

  .frame:not(.by-keys) .caret:focus:not(:focus-visible) {
    border-bottom: 2px solid var(--accent);
  }

  .anchor {
    position: absolute;
    left: 0;
    width: 1px;
    scroll-margin-top: 6rem;
    pointer-events: none;
    visibility: hidden;
  }

  .handles {
    z-index: 4;
  }

  .handle {
    position: absolute;
    left: -12px;
    top: -6px;
    width: 24px;
    height: 24px;
    pointer-events: auto;
    touch-action: none;
    cursor: ew-resize;
  }

  .handle::before {
    content: '';
    position: absolute;
    left: 50%;
    top: 4px;
    width: 10px;
    height: 10px;
    margin-left: -5px;
    border-radius: 50%;
    background: var(--accent);
    border: 2px solid var(--paper);
    box-shadow: 0 0 0 1px var(--accent);
  }

  @media (pointer: coarse) {
    .handle {
      left: -22px;
      top: -6px;
      width: 44px;
      height: 44px;
    }

    .handle.start {
      left: -34px;
    }

    .handle.end {
      left: -10px;
    }

    .handle::before {
      width: 20px;
      height: 20px;
      margin-left: -10px;
    }

    .handle.start::before {
      left: 34px;
      margin-left: -20px;
      border-radius: 50% 0 50% 50%;
    }

    .handle.end::before {
      left: 10px;
      margin-left: 0;
      border-radius: 0 50% 50% 50%;
    }
  }

  @media (forced-colors: active) {
    .lines g {
      color: CanvasText !important;
    }

    .lines g.active {
      color: Highlight !important;
    }

    .washes rect {
      fill: none !important;
      stroke: Highlight;
      stroke-width: 2;
    }

    .caret:focus {
      outline: 2px solid Highlight;
    }
  }
`;
