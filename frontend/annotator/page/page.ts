import type { Model, Turn } from '../model/types.js';
import { PassageText } from '../model/text.js';

/** The passage as plain DOM: one block a paragraph, one span a word, nothing focusable inside. */
export interface Page {
  /** Holds the paragraphs; positions are measured from its top left corner. */
  body: HTMLElement;
  /** One span a word, in order. */
  words: HTMLElement[];
  paragraphs: HTMLElement[];
}

const PREFIX = /^[^\n:]{1,60}:(?=\s)/;

/** Builds the passage. Words get `data-word` and never a tabindex, which would stop mouse selection in Chromium. */
export function buildPage(model: Model, text: PassageText): Page {
  const body = document.createElement('div');
  body.className = 'text';
  body.setAttribute('part', 'passage');
  body.lang = model.language;
  body.dir = 'auto';
  const words: HTMLElement[] = [];
  const paragraphs: HTMLElement[] = [];
  for (let index = 0; index < text.paragraphCount; index++) {
    const turn = model.turns.find(({ paragraph }) => paragraph === index);
    const paragraph = buildParagraph(text, index, turn, words);
    paragraphs.push(paragraph);
    body.append(paragraph);
  }
  return { body, words, paragraphs };
}

function buildParagraph(text: PassageText, index: number, turn: Turn | undefined, words: HTMLElement[]): HTMLElement {
  const paragraph = document.createElement('div');
  paragraph.className = turn ? 'paragraph turn' : 'paragraph';
  paragraph.setAttribute('role', 'paragraph');
  const [start, end] = text.paragraph(index);
  const prefix = turn ? (PREFIX.exec(text.text.slice(start, end))?.[0] ?? '') : '';
  if (turn && !sameName(prefix, turn.name)) paragraph.append(heading(turn.name));
  if (prefix) {
    const speaker = document.createElement('span');
    speaker.className = turn && sameName(prefix, turn.name) ? 'speaker name' : 'speaker';
    fill(speaker, text, start, start + prefix.length, words);
    paragraph.append(speaker);
  }
  fill(paragraph, text, start + prefix.length, end, words);
  return paragraph;
}

function sameName(prefix: string, name: string): boolean {
  return prefix.replace(/:$/, '').trim().toLowerCase() === name.replace(/:$/, '').trim().toLowerCase();
}

function heading(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'name';
  element.dataset.name = name;
  return element;
}

/** Appends the words between two offsets, and what stands between them as plain text. */
function fill(parent: HTMLElement, text: PassageText, start: number, end: number, words: HTMLElement[]): void {
  let at = start;
  for (let word = words.length; word < text.count && text.start(word) < end; word++) {
    if (text.start(word) > at) parent.append(text.text.slice(at, text.start(word)));
    const span = document.createElement('span');
    span.className = 'w';
    span.dataset.word = String(word);
    span.textContent = text.word(word);
    parent.append(span);
    words.push(span);
    at = text.end(word);
  }
  if (at < end) parent.append(text.text.slice(at, end));
}
