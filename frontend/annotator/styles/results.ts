import { css } from 'lit';

/** Outcome cards. */
export const resultStyles = css`
  .filter {
    display: flex;
    flex: 0 1 15rem;
    padding: 3px;
    border-radius: 9px;
    background: color-mix(in srgb, var(--ink) 8%, transparent);
  }

  .filter button {
    flex: 1;
    min-height: 2.25rem;
    border: 0;
    border-radius: 7px;
    background: none;
  }

  .filter [aria-pressed='true'] {
    background: light-dark(var(--paper), var(--selection));
    font-weight: 650;
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.16);
  }

  .results {
    padding: 0.75rem 0.875rem;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper);
  }

  .results li + li {
    border-top: 1px solid var(--rule);
  }

  .result {
    margin: 0 -0.5rem;
    padding: 0.375rem 0;
    border-radius: 7px;
  }

  .result.in-hand {
    background: var(--raised);
    box-shadow: inset 3px 0 0 var(--accent);
  }

  .result .entry:hover {
    background: color-mix(in srgb, var(--ink) 5%, transparent);
  }

  .result .entry-label {
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }

  .details {
    display: grid;
    gap: 0.25rem;
    padding: 0 0.5rem 0.375rem;
    font-size: 0.875rem;
  }

  .details .also {
    color: var(--ink-soft);
  }

  .badge {
    padding: 0.0625rem 0.5rem;
    border-radius: 1rem;
    border: 1px solid currentColor;
    color: var(--ink);
    font-size: 0.75rem;
    font-weight: 650;
  }

  .badge.good {
    background: light-dark(#ddf0e0, #1f3d28);
    border-color: transparent;
    color: light-dark(#14532d, #bde8c6);
  }

  .badge.half {
    background: light-dark(#fdf0d0, #40330f);
    border-color: transparent;
    color: light-dark(#5c4300, #f6dd9b);
  }

  .badge.plain {
    border-color: var(--rule-strong);
    color: var(--ink-soft);
  }

  .chip.key {
    outline: 1px dashed currentColor;
    outline-offset: -1px;
    padding: 0 4px 0 3px;
  }

  .drawer .result {
    margin: 0 0 0.5rem;
    background: none;
    box-shadow: none;
  }
`;
