import type { CSSResultGroup } from 'lit';
import { authorStyles } from './author.js';
import { frameStyles } from './frame.js';
import { panelStyles } from './panels.js';
import { passageStyles } from './passage.js';
import { resultStyles } from './results.js';
import { tokens } from './tokens.js';

/** Every style of the annotator; adopted by its shadow root. */
export const allStyles: CSSResultGroup = [tokens, passageStyles, frameStyles, panelStyles, resultStyles, authorStyles];
