import { post } from '../api.js';
import { el } from '../dom.js';
import { card } from './cards.js';
import { CardInputs } from './inputs.js';

/** The dialog that a message action or a card's button opens, with a card or a sentence in it. */
export class TaskDialog {
  constructor({ pane, search }) {
    this.pane = pane;
    this.search = search;
  }

  /** @param {object} origin { conversation, messageId, commandId } */
  async open(origin) {
    const answer = await this.pane.ask(() => post('teams/message-action', { user: this.pane.person.id, ...origin }));
    if (answer) this.show(answer, origin);
  }

  /** @param {object} origin as above; a card's button has no command */
  show({ task, closed }, origin) {
    if (closed || !task) return this.#close();
    const close = el(
      'button',
      { type: 'button', class: 'button', 'data-testid': 'teams-dialog-close', onClick: () => this.#close() },
      'Close',
    );
    const inputs = new CardInputs();
    const press = (action, values, node) => this.#submit(origin, { ...action.data, ...values }, node);
    const body = task.card
      ? card(task.card, { inputs, press, search: this.search, viewer: this.pane.person })
      : el('p', { class: 'words', dir: 'auto' }, task.message);
    this.pane.dialog.show({
      title: task.title ?? this.pane.platform.bot.name,
      tall: task.tall,
      body: [body],
      foot: task.card ? [] : [close],
      onClose: () => this.#close(),
    });
  }

  async #submit(origin, data, node) {
    if (this.sending) return;
    this.sending = true;
    node.classList.add('busy');
    const answer = await this.pane.ask(() => post('teams/task/submit', { user: this.pane.person.id, ...origin, data }));
    this.sending = false;
    node.classList.remove('busy');
    if (answer) this.show(answer, origin);
  }

  #close() {
    this.pane.dialog.hide();
  }
}
