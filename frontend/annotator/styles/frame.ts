import { css } from 'lit';

/** How the parts stand together: a column beside the passage where there is room, a bottom sheet where there is not. */
export const frameStyles = css`
  .frame {
    background: var(--desk);
    border-radius: var(--radius);
    padding: 0 0.75rem 0.75rem;
  }

  .main {
    display: grid;
    gap: 1rem;
    min-width: 0;
  }

  .wide .main {
    grid-template-columns: minmax(0, 43.5rem) minmax(17.5rem, 21rem);
    justify-content: center;
    gap: 1.5rem;
    align-items: start;
  }

  .wide .panel {
    position: sticky;
    top: calc(var(--gloss-top, 0px) + 3.5rem);
    max-height: calc(100dvh - var(--gloss-top, 0px) - 4.5rem);
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .panel {
    display: grid;
    gap: 0.75rem;
    min-width: 0;
  }

  .top {
    position: sticky;
    top: var(--gloss-top, 0px);
    z-index: 6;
    background: var(--desk);
    margin: 0 -0.75rem;
    padding: 0.375rem 0.75rem;
    border-radius: var(--radius) var(--radius) 0 0;
  }

  .bar {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-height: 2.75rem;
    max-width: 66rem;
    margin: 0 auto;
  }

  .status {
    flex: 1;
    min-width: 0;
    color: var(--ink-soft);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .narrow .status {
    flex: 1 0 auto;
  }

  .narrow .status.is-saved::before {
    content: none;
  }

  .status.is-saved::before {
    content: '✓ ' / '';
  }

  .tools {
    display: flex;
    gap: 0.125rem;
  }

  .tool {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.35rem;
    min-width: 2.5rem;
    height: 2.5rem;
    padding: 0 0.5rem;
    border: 0;
    border-radius: 8px;
    background: none;
  }

  .tool:not([aria-disabled]):hover {
    background: color-mix(in srgb, var(--ink) 8%, transparent);
  }

  .line-icon {
    width: 1.25rem;
    height: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .smaller {
    font: 400 0.875rem/1 var(--serif);
  }

  .larger {
    font: 400 1.3125rem/1 var(--serif);
  }

  .count {
    display: inline-block;
    min-width: 1.5em;
    padding: 0 0.4em;
    border-radius: 1em;
    background: color-mix(in srgb, var(--ink) 9%, transparent);
    font-size: 0.8125em;
    font-weight: 600;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .banners {
    display: grid;
    gap: 0.25rem;
    max-width: 66rem;
    margin: 0 auto;
  }

  .banner {
    padding: 0.5rem 0.875rem;
    border-radius: 8px;
    background: var(--raised);
    border: 1px solid var(--rule);
    font-size: 0.9375rem;
  }

  .banner.warn {
    background: var(--warn);
    border-color: transparent;
    color: var(--warn-ink);
    font-weight: 600;
  }

  .first-help {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    margin-bottom: 1.25rem;
    padding: 0.5rem 0.5rem 0.5rem 0.875rem;
    border-radius: 8px;
    background: var(--desk);
    color: var(--ink);
    font-size: 0.9375rem;
  }

  .first-help span {
    flex: 1;
  }

  .drawer {
    position: fixed;
    z-index: 20;
    left: 0;
    right: 0;
    bottom: 0;
    max-height: 46dvh;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.625rem 0.75rem calc(0.75rem + env(safe-area-inset-bottom));
    background: var(--raised);
    border-top: 1px solid var(--rule);
    border-radius: 16px 16px 0 0;
    box-shadow: 0 -6px 24px rgb(0 0 0 / 0.16);
  }

  .drawer-head {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin-bottom: 0.5rem;
  }

  .drawer-quote {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    font: italic 400 1rem/1.4 var(--serif);
  }

  @media (prefers-reduced-motion: no-preference) {
    .drawer {
      animation: rise 0.16s ease-out;
    }
  }

  @keyframes rise {
    from {
      transform: translateY(30%);
      opacity: 0;
    }
  }

  .narrow .sheet {
    padding: 1.25rem 1.75rem 2rem 1.75rem;
    border-width: 1px 0;
    border-radius: 0;
    margin: 0 -0.75rem;
  }

  .narrow .sheet > :not(.passage) {
    max-width: 34.5rem;
    margin-inline: auto;
  }

  .narrow .passage {
    margin-inline: auto;
    font-size: calc(1.125rem * var(--scale, 1));
  }

  .narrow .paragraph-number {
    right: calc(100% + 0.45rem);
  }

  .narrow .line-number {
    left: calc(100% + 0.35rem);
    font-size: 0.625rem;
  }

  .narrow .bar {
    gap: 0.25rem;
  }

  .narrow .tools {
    gap: 0;
  }

  .narrow .tool {
    min-width: 2.625rem;
    height: 2.75rem;
    padding: 0 0.25rem;
  }

  .narrow .marks-word {
    display: none;
  }

  .legend {
    margin-bottom: 1.25rem;
    color: var(--ink-soft);
    font-size: 0.875rem;
  }

  .narrow .panel {
    padding: 0 0.25rem;
  }

  .with-drawer {
    padding-bottom: 48dvh;
  }

  @media print {
    .top,
    .panel .form,
    .panel .labels,
    .explanation,
    .drawer,
    .handles,
    .first-help {
      display: none !important;
    }

    .frame,
    .sheet {
      background: none;
      border: 0;
      padding: 0 2rem;
    }

    .main,
    .wide .main {
      display: block;
    }

    .wide .panel {
      position: static;
      max-height: none;
      overflow: visible;
    }

    .passage {
      width: var(--printed, auto);
      max-width: none;
    }
  }
`;
