import { html, nothing, type TemplateResult } from 'lit';

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

const ITEM_KEYS: [string, string][] = [
  ['Enter', 'after making an item: write its reason'],
  ['Shift + E, H', 'its reason, its hint'],
  ['Shift + L', 'its accepted labels'],
  ['Shift + R, O, T', 'required, optional, trap'],
  ['+ and −', 'more weight, less weight'],
  ['Shift + C', 'with words selected inside an item: make them its core; with an item in hand: move its core'],
  ['Shift + ← →', 'while the core is moved: its end (with Alt: its start)'],
  ['Shift + X', 'no core'],
];

/** How to mark, and the keys; those of a key's items for its author. A dialog that `showModal` opens. */
export function helpDialog(author: boolean): TemplateResult {
  return html`
    <dialog class="help" aria-labelledby="help-title" data-testid="help-dialog">
      <h2 id="help-title">How to mark</h2>
      <p><strong>Mouse:</strong> drag over words, or double-click a word (three clicks: the sentence), then pick a label.</p>
      <p><strong>Touch:</strong> tap the first word, tap the last word, pick a label. Drag the handles to change the ends. Tap again to clear.</p>
      <p><strong>Change a mark:</strong> click it. Where marks lie in each other, click again for the one around it.</p>
      <h3>Keys</h3>
      <p>Go to the passage with Tab. Then:</p>
      <table>
        <tbody>${rows(KEYS)}</tbody>
      </table>
      ${author ? itemHelp() : nothing}
      <p>Another way without pointing: ‘Mark by form’, beside or below the passage.</p>
      <form method="dialog"><button class="primary" data-testid="help-close">Close</button></form>
    </dialog>`;
}

function rows(keys: readonly [string, string][]): TemplateResult[] {
  return keys.map(([key, what]) => html`<tr><th scope="row">${key}</th><td>${what}</td></tr>`);
}

function itemHelp(): TemplateResult {
  return html`
    <h3>Items of the key</h3>
    <p>The name above the words begins with the item’s number in the list. <strong>Optional</strong> items stand in a dashed frame,
      <strong>traps</strong> on hatched ground, and both say so. A <strong>core</strong> is the tinted part between two bars:
      the words that an answer must touch. Without one, any of the words will do.</p>
    <p>With an item in hand:</p>
    <table class="item-keys" data-testid="item-keys"><tbody>${rows(ITEM_KEYS)}</tbody></table>`;
}
