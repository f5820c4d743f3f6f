import { html, type TemplateResult } from 'lit';

const KEYS: [string, string][] = [
  ['← →', 'word before, next word'],
  ['Ctrl or Alt + ← →, S', 'sentence before, next sentence'],
  ['↑ ↓', 'line above, line below (with Ctrl: paragraph)'],
  ['Home, End', 'start, end of the line (with Ctrl: of the passage)'],
  ['Shift + any of these', 'select words'],
  ['Space', 'select this word'],
  ['a label’s own key', 'give the selected words that label'],
  ['Enter', 'open the labels, or take the mark here; again: the mark around it'],
  ['Shift + ← →', 'with a mark in hand: move its end (with Alt: its start)'],
  ['Delete', 'remove the mark'],
  ['Ctrl + Z, Ctrl + Y', 'undo, redo'],
  ['Esc', 'let go; from anywhere here: back to the words'],
];

/** How to mark, and the keys. A dialog that `showModal` opens. */
export function helpDialog(): TemplateResult {
  return html`
    <dialog class="help" aria-labelledby="help-title" data-testid="help-dialog">
      <h2 id="help-title">How to mark</h2>
      <p><strong>Mouse:</strong> drag over words, or double-click a word (three clicks: the sentence), then pick a label.</p>
      <p><strong>Touch:</strong> tap the first word, tap the last word, pick a label. Drag the handles to change the ends. Tap again to clear.</p>
      <p><strong>Change a mark:</strong> click it. Where marks lie in each other, click again for the one around it.</p>
      <h3>Keys</h3>
      <p>Go to the passage with Tab. Then:</p>
      <table>
        <tbody>${KEYS.map(([keys, what]) => html`<tr><th scope="row">${keys}</th><td>${what}</td></tr>`)}</tbody>
      </table>
      <p>Another way without pointing: ‘Mark by form’, beside or below the passage.</p>
      <form method="dialog"><button class="primary" data-testid="help-close">Close</button></form>
    </dialog>`;
}
