import { css } from 'lit';

/** A key while it is written. */
export const authorStyles = css`
  .author.wide .main {
    grid-template-columns: minmax(0, 43.5rem) clamp(18rem, 31%, 25rem);
  }

  .author.wide .panel .list {
    min-height: 8rem;
  }

  .washes .optional {
    fill: none;
    stroke: color-mix(in srgb, currentColor 75%, transparent);
    stroke-width: 1.2;
    stroke-dasharray: 5 3;
  }

  .washes rect.trap {
    fill: none;
    stroke: color-mix(in srgb, currentColor 70%, transparent);
    stroke-width: 1;
  }

  .washes path.trap {
    fill: none;
    stroke: color-mix(in srgb, currentColor 30%, transparent);
    stroke-width: 1;
  }

  .washes path.bars {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  .author .washes .core {
    fill: color-mix(in srgb, currentColor 22%, transparent);
  }

  .handles.on-core .handle::before {
    border-radius: 2px;
    background: var(--paper);
    border-color: var(--accent);
  }

  .chip.optional {
    outline: 1px dashed currentColor;
    outline-offset: -1px;
    padding: 0 4px 0 3px;
  }

  .chip.trap {
    outline: 1px solid currentColor;
    outline-offset: -1px;
    padding: 0 4px 0 3px;
  }

  .number {
    flex: none;
    min-width: 1.5em;
    padding: 0 0.3em;
    border: 1px solid var(--rule-strong);
    border-radius: 5px;
    color: var(--ink);
    font-size: 0.8125rem;
    font-weight: 650;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .core-words {
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }

  .choices {
    display: grid;
    gap: 0.25rem;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 0.9375rem;
  }

  .choices legend {
    padding: 0 0 0.1875rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.625rem;
  }

  .narrow .choice {
    min-height: 2.75rem;
  }

  .choice input {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--accent);
  }

  .over {
    display: flex;
    gap: 0.5rem;
  }

  .counter {
    margin-left: auto;
    color: var(--ink-soft);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  input[type='text'] {
    width: 100%;
    min-height: 2.25rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--rule-strong);
    border-radius: 7px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: 0.9375rem;
    font-weight: 400;
  }

  .narrow input[type='text'] {
    min-height: 2.75rem;
    font-size: 1rem;
  }

  .accepted {
    display: grid;
    gap: 0.125rem;
  }

  .accepted li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2rem;
  }

  .accepted .grow {
    min-width: 0;
  }

  .small {
    min-height: 2rem;
    min-width: 2rem;
    padding: 0 0.5rem;
    border: 1px solid var(--rule);
    border-radius: 7px;
    background: var(--paper);
    font-size: 0.8125rem;
  }

  .narrow .small {
    min-height: 2.75rem;
    min-width: 2.75rem;
  }

  .small:hover {
    background: color-mix(in srgb, var(--ink) 6%, var(--paper));
  }

  .adding {
    display: flex;
    gap: 0.5rem;
  }

  .quiet[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--selection);
    font-weight: 600;
  }

  .core-offer {
    display: grid;
    gap: 0.25rem;
    padding: 0.625rem;
    font-size: 0.8125rem;
  }

  .drawer .core-offer {
    margin-bottom: 0.75rem;
    padding: 0;
    border: 0;
    background: none;
  }

  .item-filter {
    flex-wrap: wrap;
    margin-top: 0.5rem;
  }

  .item-filter button {
    flex: 1 0 auto;
    padding: 0 0.375rem;
    font-size: 0.8125rem;
  }

  .tally {
    font-variant-numeric: tabular-nums;
    color: var(--ink-soft);
  }

  .items .entry {
    gap: 0.1875rem;
  }

  .items .entry-label {
    align-items: baseline;
  }

  .items .or {
    font-weight: 400;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.375rem;
  }

  .badge.optional {
    border-style: dashed;
  }

  .badge.trap {
    background: repeating-linear-gradient(-45deg, transparent 0 4px, color-mix(in srgb, var(--ink) 12%, transparent) 4px 5px);
  }

  .needs {
    color: var(--danger);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .item-keys th {
    min-width: 8rem;
  }

  @media print {
    .panel :is(.item, .core-offer, .item-filter) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .washes path {
      stroke: Highlight !important;
    }
  }
`;
