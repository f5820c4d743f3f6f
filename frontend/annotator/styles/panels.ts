import { css } from 'lit';

/** Labels, editor, list, form, help. */
export const panelStyles = css`
  .card,
  .labels,
  .editor,
  .list,
  .explanation,
  .form {
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }

  .list {
    scroll-margin-top: calc(var(--gloss-top, 0px) + 4rem);
  }

  .labels {
    padding: 0.375rem;
  }

  .wide .labels {
    max-height: max(25.75rem, 48dvh);
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .label-buttons {
    display: grid;
    gap: 1px;
  }

  .family-end {
    height: 0.375rem;
  }

  .family {
    padding: 0.5rem 0.5rem 0.125rem;
    color: var(--ink-soft);
    font-size: 0.75rem;
    font-weight: 650;
  }

  .label {
    display: grid;
    grid-template-columns: 26px 1fr auto;
    align-items: center;
    gap: 0.625rem;
    width: 100%;
    min-height: 2.125rem;
    padding: 0.25rem 0.5rem;
    border: 0;
    border-radius: 7px;
    background: none;
    text-align: left;
  }

  .label:hover,
  .label.shown {
    background: color-mix(in srgb, var(--ink) 6%, transparent);
  }

  .label[aria-pressed='true'] {
    background: var(--selection);
    font-weight: 600;
  }

  .label-more {
    grid-column: 2 / -1;
    color: var(--ink-soft);
    font-size: 0.875rem;
    font-weight: 400;
  }

  .swatch {
    width: 26px;
    height: 10px;
    flex: none;
    vertical-align: 0.05em;
  }

  kbd {
    min-width: 1.5rem;
    padding: 0 0.25rem;
    border: 1px solid var(--rule);
    border-bottom-width: 2px;
    border-radius: 5px;
    background: var(--raised);
    color: var(--ink-soft);
    font: 600 0.75rem/1.35rem var(--sans);
    text-align: center;
  }

  .drawer .label-buttons {
    grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
    gap: 0.375rem;
  }

  .drawer .label {
    min-height: 3rem;
    background: var(--paper);
    border: 1px solid var(--rule);
    font-weight: 500;
    line-height: 1.2;
  }

  .drawer .family {
    grid-column: 1 / -1;
  }

  .drawer kbd {
    display: none;
  }

  .drawer.explain .label-buttons {
    grid-template-columns: 1fr;
  }

  .explanation,
  .editor,
  .list {
    padding: 0.75rem 0.875rem;
  }

  h3 {
    font-size: 0.9375rem;
    font-weight: 650;
  }

  .explanation {
    font-size: 0.875rem;
  }

  .explanation dt {
    margin-top: 0.5rem;
    color: var(--ink-soft);
    font-size: 0.75rem;
    font-weight: 650;
  }

  .editor {
    display: grid;
    gap: 0.625rem;
  }

  .wide .editor {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }

  blockquote {
    font: italic 400 1rem/1.4 var(--serif);
    overflow-wrap: anywhere;
  }

  .drawer :is(.labels, .editor) {
    padding: 0;
    border: 0;
    background: none;
  }

  .drawer .family-end {
    display: none;
  }

  .drawer blockquote {
    display: none;
  }

  .field {
    display: grid;
    gap: 0.1875rem;
    min-width: 0;
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .hint {
    color: var(--ink-soft);
    font-weight: 400;
  }

  textarea,
  select {
    width: 100%;
    min-height: 2.25rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--rule-strong);
    border-radius: 7px;
    background: var(--paper);
    color: var(--ink);
    font-size: 0.9375rem;
    font-weight: 400;
    resize: vertical;
  }

  .narrow textarea,
  .narrow select {
    min-height: 2.75rem;
    font-size: 1rem;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem;
  }

  .grow {
    flex: 1 1 8rem;
  }

  .pair {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
  }

  .ends {
    gap: 0.25rem 1rem;
  }

  .pair-name {
    font-size: 0.8125rem;
    font-weight: 600;
    margin-right: 0.125rem;
  }

  .icon,
  .quiet,
  .primary {
    min-height: 2.25rem;
    padding: 0 0.75rem;
    border: 1px solid var(--rule-strong);
    border-radius: 7px;
    background: var(--paper);
  }

  .icon {
    min-width: 2.25rem;
    padding: 0;
  }

  .narrow :is(.icon, .quiet, .primary) {
    min-height: 2.75rem;
    min-width: 2.75rem;
  }

  :is(.icon, .quiet):hover {
    background: color-mix(in srgb, var(--ink) 6%, var(--paper));
  }

  .danger {
    color: var(--danger);
  }

  .primary {
    border-color: transparent;
    background: var(--accent);
    color: var(--accent-ink);
    font-weight: 600;
  }

  ol {
    list-style: none;
  }

  .empty {
    color: var(--ink-soft);
    font-size: 0.875rem;
  }

  .list ol {
    display: grid;
    gap: 1px;
    margin: 0.375rem -0.5rem 0;
  }

  /* entries out of sight are not laid out; readers and search find them all the same */
  .list li {
    content-visibility: auto;
    contain-intrinsic-size: auto 4rem;
  }

  .list .entry:focus-visible {
    outline-offset: -2.5px;
  }

  @media print {
    .list li {
      content-visibility: visible;
    }
  }

  .entry {
    display: grid;
    gap: 0.0625rem;
    width: 100%;
    padding: 0.4375rem 0.5rem;
    border: 0;
    border-radius: 7px;
    background: none;
    text-align: left;
  }

  .entry:hover,
  .entry[aria-current] {
    background: color-mix(in srgb, var(--ink) 6%, transparent);
  }

  .entry-label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--ink-soft);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .entry-quote {
    font: 400 0.9688rem/1.4 var(--serif);
    overflow-wrap: anywhere;
  }

  .entry-reason {
    color: var(--ink-soft);
    font-size: 0.875rem;
  }

  summary {
    padding: 0.625rem 0.875rem;
    border-radius: var(--radius);
    cursor: pointer;
    font-weight: 600;
  }

  .form-fields {
    display: grid;
    gap: 0.625rem;
    padding: 0.25rem 0.875rem 0.875rem;
  }

  .help {
    max-width: min(40rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
    padding: 1.5rem;
    border: 1px solid var(--rule);
    border-radius: 14px;
    background: var(--paper);
    color: var(--ink);
  }

  .help::backdrop {
    background: rgb(0 0 0 / 0.4);
  }

  .help :is(h2, h3, p, table) {
    margin: 0 0 0.625rem;
  }

  .help h2 {
    font: 600 1.375rem/1.3 var(--serif);
  }

  .help table {
    border-collapse: collapse;
  }

  .help th,
  .help td {
    padding: 0.25rem 0.75rem 0.25rem 0;
    border-top: 1px solid var(--rule);
    text-align: left;
    vertical-align: top;
    font-size: 0.9375rem;
  }

  .help th {
    font-weight: 600;
  }
`;
