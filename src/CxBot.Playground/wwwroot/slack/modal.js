import { get, post } from '../api.js';
import { el } from '../dom.js';
import { blocks } from './blocks.js';
import { plain } from './plain.js';
import { isEmpty, SlackState } from './state.js';

const unanswered = 'Please complete this required field.';

/** The modal that is open for the person who speaks. */
export class Modal {
  /** @param {{ pane: object, surfaceOf: (own: object) => object }} options */
  constructor({ pane, surfaceOf }) {
    this.pane = pane;
    this.surfaceOf = surfaceOf;
    this.drafts = new Map(); // What stood in the views of people who were left for a while.
  }

  /** Shows what Slack holds open for the person; hides what is no longer open. */
  async sync() {
    const person = this.pane.person.id;
    const answer = await this.pane.read(() => get('slack/views', { as: person }));
    if (!answer || this.pane.person.id !== person || this.sending) return;
    const { view } = answer;
    if (!view || view.id === this.left) return this.#hide();
    if (view.id !== this.view?.id || JSON.stringify(view) !== JSON.stringify(this.view)) this.#show(view);
  }

  #show(view, errors) {
    const same = this.view?.id === view.id;
    if (!same) this.#keep();
    const kept = same ? this.state : this.drafts.get(view.id);
    this.view = view;
    this.state = new SlackState();
    const surface = this.surfaceOf({
      state: this.state,
      kept,
      errors,
      press: (blockId, element, node) => this.#press(blockId, element, node),
      seek: (blockId, actionId, value) => this.#seek(blockId, actionId, value),
    });
    const scrolled = kept ? this.pane.dialog.scrolled : 0;
    this.pane.dialog.show({
      title: plain(view.title),
      body: [blocks(view.blocks, surface)],
      foot: this.#foot(view),
      onClose: () => this.#close(),
      form: (event) => this.#submit(event),
    });
    this.pane.dialog.scrolled = scrolled;
    this.pane.dialog.box.querySelector('.wrong :is(input, textarea, select)')?.focus();
  }

  #foot(view) {
    const submit = view.submit && el('button', { class: 'button primary', 'data-testid': 'slack-modal-submit' }, plain(view.submit));
    return [
      el(
        'button',
        { type: 'button', class: 'button', 'data-testid': 'slack-modal-close', onClick: () => this.#close() },
        plain(view.close) || 'Close',
      ),
      submit,
    ];
  }

  async #submit(event) {
    event.preventDefault();
    if (this.sending) return;
    const values = this.state.values();
    const missing = this.#missing(values);
    if (missing.length > 0) return this.#show(this.view, Object.fromEntries(missing.map((id) => [id, unanswered])));
    const { view } = this;
    this.#busy(true);
    const answer = await this.pane.ask(() => post('slack/view/submit', { user: this.pane.person.id, viewId: view.id, values }));
    this.#busy(false);
    if (!answer || this.view !== view) return;
    if (!answer.errors) this.state = undefined; // It was taken: nothing of it is to be kept.
    if (answer.errors) this.#show(view, answer.errors);
    else if (answer.view) this.#show(answer.view);
    else await this.sync();
  }

  #missing(values) {
    return this.view.blocks
      .filter((block) => block.type === 'input' && !block.optional && isEmpty(values[block.block_id]?.[block.element.action_id] ?? {}))
      .map((block) => block.block_id);
  }

  async #press(blockId, element, node) {
    const body = {
      user: this.pane.person.id,
      viewId: this.view.id,
      blockId,
      actionId: element.action_id,
      element,
      stateValues: this.state.values(),
    };
    node.classList.add('busy');
    await this.pane.ask(() => post('slack/press', body));
    node.classList.remove('busy');
    await this.sync();
  }

  async #seek(blockId, actionId, value) {
    const { options } = await post('slack/options', { user: this.pane.person.id, viewId: this.view.id, blockId, actionId, value });
    return options ?? [];
  }

  async #close() {
    const { id } = this.view;
    this.left = id; // Slack may still say that it is open until it has heard.
    this.state = undefined;
    this.drafts.delete(id);
    this.#hide();
    const below = await this.pane.ask(() => post('slack/view/close', { user: this.pane.person.id, viewId: id }));
    if (below?.view) await this.sync();
  }

  #keep() {
    if (this.view && this.state) this.drafts.set(this.view.id, this.state);
  }

  #hide() {
    this.#keep();
    this.view = null;
    this.state = undefined;
    this.pane.dialog.hide();
  }

  #busy(busy) {
    this.sending = busy;
    const submit = this.pane.dialog.box?.querySelector('[data-testid=slack-modal-submit]');
    if (!submit) return;
    submit.disabled = busy;
    submit.classList.toggle('busy', busy);
  }
}
