import { el, freshId } from '../dom.js';
import { icon } from '../icons.js';

/** A dialog inside one pane: the other platform stays in use, this pane's rest waits. */
export class Dialog {
  /** @param {{ pane: HTMLElement, backdrop: HTMLElement[], testid: string }} options backdrop: what rests while it is open */
  constructor({ pane, backdrop, testid }) {
    this.pane = pane;
    this.backdrop = backdrop;
    this.testid = testid;
  }

  get open() {
    return Boolean(this.veil);
  }

  /** How far its content is scrolled, in pixels. */
  get scrolled() {
    return this.box.querySelector('.dialog-body').scrollTop;
  }

  set scrolled(top) {
    this.box.querySelector('.dialog-body').scrollTop = top;
  }

  /** @param {{ title: string, tall?: boolean, body: Node[], foot: Node[], onClose: () => void, form?: (event: Event) => void }} content */
  show({ title, tall, body, foot, onClose, form }) {
    const id = freshId('dialog');
    const before = this.open ? this.before : document.activeElement;
    this.veil?.remove();
    this.before = before;
    const close = el('button', { type: 'button', class: 'quiet round', 'aria-label': 'Close', onClick: onClose }, icon('close'));
    const parts = [el('div', { class: 'dialog-body' }, body), el('footer', { class: 'dialog-foot' }, foot)];
    const box = el(
      'div',
      { class: tall ? 'dialog tall' : 'dialog', role: 'dialog', 'aria-labelledby': id, tabIndex: -1, 'data-testid': this.testid },
      el('header', { class: 'dialog-head' }, el('h2', { id }, title), close),
      form ? el('form', { class: 'dialog-form', novalidate: true, onSubmit: form }, parts) : parts,
    );
    this.box = box;
    this.veil = el('div', { class: 'veil', onKeydown: (event) => event.key === 'Escape' && !event.defaultPrevented && onClose() }, box);
    this.pane.append(this.veil);
    for (const part of this.backdrop) part.inert = true;
    (box.querySelector('[data-focus]') ?? box.querySelector('.dialog-body :is(input, textarea, select, button)') ?? box).focus({ preventScroll: true });
  }

  hide() {
    if (!this.open) return;
    this.veil.remove();
    this.veil = null;
    for (const part of this.backdrop) part.inert = false;
    if (this.before?.isConnected) this.before.focus();
  }
}
