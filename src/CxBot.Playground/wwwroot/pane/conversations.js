import { el, fill } from '../dom.js';
import { icon } from '../icons.js';
import { botAvatar } from './people.js';

/** The list of places a person can talk in: channels, and their chat with the bot. */
export class Conversations {
  /** @param {{ label: string, conversations: object[], bot: object, words: { channels: string, chats: string }, testid: string, onChoose: (conversation: object) => void }} options */
  constructor({ label, conversations, bot, words, testid, onChoose }) {
    this.all = conversations;
    this.bot = bot;
    this.words = words;
    this.testid = testid;
    this.onChoose = onChoose;
    this.unread = new Set();
    this.node = el('nav', { class: 'side', 'aria-label': `${label} conversations`, 'data-testid': `${testid}-conversations` });
  }

  /** What this person sees: every channel, the group chats they are in, and only their own chat with the bot. */
  of(person) {
    return this.all.filter((one) => (one.users ? one.users.includes(person.id) : !one.user || one.user === person.id));
  }

  find(id) {
    return this.all.find((one) => one.id === id);
  }

  /** Does a chat of this person hold something unread? */
  hasNews(person) {
    return this.all.some((one) => one.user === person.id && this.unread.has(one.id));
  }

  show(person, current) {
    const mine = this.of(person);
    const group = (title, some) => [
      el('h3', { class: 'side-title' }, title),
      el(
        'ul',
        { class: 'side-list' },
        some.map((one) => this.#entry(one, one.id === current.id)),
      ),
    ];
    const channels = mine.filter((one) => one.kind === 'channel');
    const chats = mine.filter((one) => one.kind !== 'channel');
    fill(this.node, group(this.words.channels, channels), group(this.words.chats, chats));
  }

  #entry(conversation, current) {
    const unread = this.unread.has(conversation.id) && !current;
    const name = nameOf(conversation, this.bot);
    const attributes = {
      type: 'button',
      class: `side-item${unread ? ' unread' : ''}`,
      'aria-current': current && 'page',
      'data-testid': `${this.testid}-conversation`,
      'data-conversation': conversation.id,
      'data-kind': conversation.kind,
      onClick: () => this.onChoose(conversation),
    };
    return el(
      'li',
      {},
      el(
        'button',
        attributes,
        conversation.kind === 'channel' ? icon('hash') : botAvatar('tiny'),
        el('span', { class: 'side-name' }, name),
        unread && el('span', { class: 'dot', role: 'img', 'aria-label': 'unread' }),
      ),
    );
  }
}

/** What a conversation is called: the chat with the bot by the bot. */
export const nameOf = (conversation, bot) => (conversation.kind === 'channel' || conversation.users ? bare(conversation.name) : bot.name);

/** A channel's name without the sign that some platforms put before it. */
export const bare = (name) => name.replace(/^#/, '');
