import type { Trouble } from './outbox.js';

/** What the status line says. `banner` is for what a student must not miss. */
export interface Status {
  kind: 'quiet' | 'saved' | 'saving' | 'banner';
  words: string;
  /** Show the way to sign in again. */
  signIn: boolean;
}

/** What is known about saving. `lastSaved` is ms since 1970; `oldest` and `now` are by `steady`. */
export interface Saving {
  unsaved: number;
  oldest: number | undefined;
  lastSaved: number | undefined;
  trouble: Trouble;
  keepsOnDevice: boolean;
  marks: number;
  now: number;
}

/** How long "Saving…" may stand, ms. */
export const SAVING_FOR = 1000;

/** `10:42` in the time of this device. */
export function clock(time: number): string {
  const date = new Date(time);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** Says only what is true: "Saved" only when nothing is unsaved. A teacher who writes a key is not sent to the teacher. */
export function statusOf(saving: Saving, author = false): Status {
  if (saving.unsaved === 0) return settled(saving);
  const young = saving.oldest !== undefined && saving.now - saving.oldest < SAVING_FOR;
  if (young && (saving.trouble === 'none' || saving.trouble === 'unreachable')) {
    return { kind: 'saving', words: 'Saving…', signIn: false };
  }
  const place = saving.keepsOnDevice ? 'kept on this device' : 'kept only until this tab is closed';
  const words = `${saving.unsaved} not saved yet, ${place}`;
  return { kind: 'banner', words: words + (author ? toAuthor(saving.trouble) : explained(saving.trouble)), signIn: saving.trouble === 'signed-out' };
}

function settled(saving: Saving): Status {
  if (saving.lastSaved !== undefined) return { kind: 'saved', words: `Saved ${clock(saving.lastSaved)}`, signIn: false };
  return { kind: 'quiet', words: saving.marks ? 'All saved' : '', signIn: false };
}

function toAuthor(trouble: Trouble): string {
  switch (trouble) {
    case 'gone':
      return '. This key cannot be changed any more.';
    case 'rejected':
      return '. The server could not read it; changing the item sends it again.';
    case 'full':
      return '. The server’s disk is full; Gloss sends them by itself when there is room. Tell whoever looks after Gloss.';
    case 'signed-out':
    case 'unreachable':
    case 'none':
      return explained(trouble);
  }
}

function explained(trouble: Trouble): string {
  switch (trouble) {
    case 'signed-out':
      return '. You are signed out.';
    case 'gone':
      return '. This work is not open to you any more; tell your teacher.';
    case 'rejected':
      return '. The server could not read it; tell your teacher.';
    case 'full':
      return '. The server’s disk is full; they are sent by themselves when there is room. Tell your teacher.';
    case 'unreachable':
      return '. Gloss does not answer: the connection is lost, or it is restarting. Go on; they are sent by themselves.';
    case 'none':
      return '';
  }
}
