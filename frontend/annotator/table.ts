import { Desk } from './desk.js';
import { clearNative, nativeSpan } from './input/native.js';
import type { Content, Model, WordSpan } from './model/types.js';
import { sceneOf } from './page/scenes.js';
import { PassageView } from './page/view.js';
import { Typing } from './panels/typing.js';
import type { WorkState } from './panels/work.js';
import { Workbook } from './saving/workbook.js';

/** What a table tells the element that it stands in. */
export interface Room {
  /** Undefined before the element is in a page. */
  shadow(): ShadowRoot | undefined;
  /** Something visible has changed by an action. */
  refresh(): void;
  /** Calls back when what has changed is drawn. */
  afterDrawing(then: () => void): void;
  marksChanged(): void;
  savingChanged(): void;
  say(words: string): void;
  refused(mark: Content, reason: string): void;
  late(): void;
}

/** One model on the table: its desk, its view, and what the panels remember. */
export class Table {
  readonly desk: Desk;
  readonly view: PassageView;
  readonly typing: Typing;
  readonly state: WorkState;

  constructor(readonly model: Model, private readonly room: Room) {
    const workbook = new Workbook(model, room);
    this.desk = new Desk(model, workbook, {
      refresh: () => room.refresh(),
      say: (words) => room.say(words),
      takeNative: () => this.takeNative(),
      reveal: (span) => this.reveal(span),
    });
    this.view = new PassageView(this.desk, () => sceneOf(this.desk));
    this.typing = new Typing(this.desk);
    this.state = { labels: { shown: model.labels[0]?.id, explain: false }, form: undefined };
  }

  /** Whether another model is this one, refreshed. */
  holds(model: Model): boolean {
    return model.mode !== 'results' && model.mode === this.model.mode
      && model.attempt === this.model.attempt && model.account === this.model.account && model.text === this.model.text
      && (model.mode !== 'author' || JSON.stringify(model.labels) === JSON.stringify(this.model.labels));
  }

  /** Narrow screens: there is something to show at the bottom. */
  get drawerOpen(): boolean {
    return this.desk.active !== undefined || (this.desk.writable && this.desk.selection.span !== undefined);
  }

  /** Words selected or of the mark in hand. */
  get held(): WordSpan | undefined {
    return this.desk.held;
  }

  /** Scrolls words into view once they are drawn: before, it would make the browser lay the page out twice. */
  readonly reveal = (span: WordSpan): void => this.room.afterDrawing(() => this.view.reveal(span));

  /** Shows the browser's own selection as ours (long press on a phone). */
  adoptNative(): void {
    const shadow = this.room.shadow();
    const span = shadow && nativeSpan(shadow, this.view.body, this.desk.text);
    if (span && this.desk.writable) this.desk.select((selection) => selection.select(span.first, span.last));
  }

  /** Writes and sends what can still be sent. */
  farewell(): void {
    this.typing.write();
    this.desk.workbook.farewell();
  }

  close(): void {
    this.typing.leave();
    this.desk.workbook.close();
    this.view.close();
  }

  private takeNative(): WordSpan | undefined {
    const shadow = this.room.shadow();
    const span = shadow && nativeSpan(shadow, this.view.body, this.desk.text);
    if (span) clearNative(shadow);
    return span;
  }
}
