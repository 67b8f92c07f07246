import { Refused } from '../api.js';
import { el, fill } from '../dom.js';
import { Composer } from './composer.js';
import { Conversations, nameOf } from './conversations.js';
import { Dialog } from './dialog.js';
import { conversationHead, workspaceHead } from './heads.js';
import { Messages } from './messages.js';
import { PersonSwitch } from './people.js';
import { Toasts } from './toasts.js';
import { Typing } from './typing.js';

/**
 * What both platforms' panes have in common: who speaks, where, what is read and what is written there.
 * A platform gives: { testid, label, place, kind, people, bot, conversations, words, sources, plus, load(conversation, person),
 * body(message), actions(message), send(text, thread), expectsAnswer(text, conversation), onTurn() }.
 */
export class Pane {
  constructor(root, platform, onNews) {
    const { testid } = platform;
    this.platform = platform;
    this.onNews = onNews;
    this.visible = true;
    this.people = new PersonSwitch({
      people: platform.people,
      testid,
      onChoose: (person) => this.speakAs(person.id),
      hasNews: (person) => this.places.hasNews(person),
    });
    this.places = new Conversations({ ...platform, onChoose: (conversation) => this.show(conversation.id) });
    this.messages = new Messages({ testid, body: platform.body, actions: (message) => this.#actions(message) });
    this.composer = new Composer({
      testid,
      sources: platform.sources,
      plus: platform.plus,
      onSend: (text, thread) => this.#send(text, thread),
    });
    this.toasts = new Toasts(testid);
    this.head = el('header', { class: 'main-head' });
    this.typing = new Typing({ name: platform.bot.name, testid });
    this.stage = el(
      'div',
      { class: 'stage' },
      el('div', { class: 'messages-frame' }, this.messages.node, this.messages.pill),
      this.typing.node,
      this.composer.node,
    );
    this.other = el('div', { class: 'stage other', hidden: true });
    this.bar = el('header', { class: 'pane-bar' }, workspaceHead(platform), this.people.button);
    this.body = el('div', { class: 'pane-body' }, this.places.node, el('div', { class: 'main' }, this.head, this.stage, this.other));
    this.dialog = new Dialog({ pane: root, backdrop: [this.bar, this.body], testid: `${testid}-dialog` });
    fill(root, this.bar, this.body, this.toasts.node);
    this.person = platform.people.find((person) => !person.isManager) ?? platform.people[0];
    this.conversation = this.places.of(this.person)[0];
  }

  /** Draws the first conversation; the platform is ready to be asked. */
  start() {
    this.#turn();
  }

  speakAs(id) {
    if (id === this.person.id) return;
    this.person = this.platform.people.find((one) => one.id === id);
    const mine = this.places.of(this.person);
    this.conversation =
      mine.find((one) => one.id === this.conversation.id) ?? mine.find((one) => one.kind === this.conversation.kind) ?? mine[0];
    this.#turn();
  }

  show(id) {
    this.conversation = this.places.find(id);
    this.#turn();
  }

  /** Puts words into the composer, as if this person were about to send them. */
  prefill({ person, conversation, text }) {
    this.speakAs(person);
    this.show(conversation);
    if (text === undefined) return;
    this.composer.write(text);
    this.composer.focus();
  }

  /** The pane came into sight or went out of it. */
  setVisible(visible) {
    this.visible = visible;
    if (visible) this.#read();
    this.onNews();
  }

  /** Something was said or changed in a conversation of this platform. */
  changed(conversation, user) {
    const whispered = user && user !== this.person.id && this.places.find(conversation)?.kind === 'channel';
    if (conversation === this.conversation.id) this.refresh();
    if (!whispered && (conversation !== this.conversation.id || !this.visible)) this.places.unread.add(conversation);
    this.#names();
  }

  get hasNews() {
    return this.places.of(this.person).some((one) => this.places.unread.has(one.id));
  }

  /** Reads the conversation again; calls that come while one is under way are joined to one more. */
  async refresh() {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = true;
    try {
      do {
        this.again = false;
        await this.#load();
      } while (this.again);
    } finally {
      this.reading = false;
    }
  }

  /** Runs something that asks the bot; shows that it thinks, and the platform's words if it says no. Undefined after a no. */
  async ask(work, { answers = false } = {}) {
    this.toasts.forget();
    this.typing.start();
    const result = await this.read(work);
    if (!answers || !result) this.typing.stop();
    return result;
  }

  /** The same without the thinking. */
  async read(work) {
    try {
      return await work();
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      this.toasts.complain(fault.message);
      return undefined;
    }
  }

  /** Shows something else instead of the messages (Slack's App Home); null for the messages. */
  setOther(node) {
    this.stage.hidden = Boolean(node);
    this.other.hidden = !node;
    if (node) fill(this.other, node);
  }

  #turn() {
    const { person, conversation } = this;
    const name = nameOf(conversation, this.platform.bot);
    const where = conversation.kind === 'channel' ? `#${name}` : name;
    this.typing.stop();
    this.#read();
    fill(this.head, conversationHead(conversation, this.platform));
    this.composer.turnTo(`${person.id} ${conversation.id}`, `Message ${where}`);
    this.messages.pinned = true;
    this.refresh();
    this.platform.onTurn();
  }

  #read() {
    if (this.visible) this.places.unread.delete(this.conversation.id);
    this.#names();
  }

  #names() {
    this.people.show(this.person);
    this.places.show(this.person, this.conversation);
    this.onNews();
  }

  async #load() {
    const { person, conversation } = this;
    const place = `${person.id} ${conversation.id}`;
    const messages = await this.read(() => this.platform.load(conversation, person));
    if (!messages || place !== `${this.person.id} ${this.conversation.id}`) return;
    if (messages.at(-1)?.bot) this.typing.stop();
    this.messages.show(messages, person, place, { label: `Messages in ${conversation.name}`, empty: this.#quiet() });
  }

  async #send(text, thread) {
    this.messages.pinned = true;
    const sent = await this.ask(() => this.platform.send(text, thread), { answers: this.platform.expectsAnswer(text, this.conversation) });
    if (sent) await this.refresh();
    return Boolean(sent);
  }

  #quiet() {
    const { name } = this.platform.bot;
    if (this.conversation.kind === 'group') return `Write @${name} to speak to the bot here.`;
    if (this.conversation.kind === 'channel') return 'Quiet so far. The first tip and story arrive within a minute.';
    return `Your chat with ${name}. Write help to see what it can do, or in plain words what happened to a customer.`;
  }

  #actions(message) {
    if (message.ephemeral) return [];
    if (['personal', 'group'].includes(this.conversation.kind)) return this.platform.actions(message); // Chats in Teams have no threads.
    const reply = {
      label: 'Reply in thread',
      icon: 'reply',
      run: () => this.composer.replyIn(message.thread ?? message.key, message.name),
    };
    return [...this.platform.actions(message), reply];
  }
}
