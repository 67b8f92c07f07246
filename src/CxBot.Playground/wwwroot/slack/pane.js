import { get, post, segment } from '../api.js';
import { el } from '../dom.js';
import { mentionsOf } from '../pane/mentions.js';
import { Pane } from '../pane/pane.js';
import { blocks } from './blocks.js';
import { commandsOf } from './commands.js';
import { emoji } from './emoji.js';
import { Home } from './home.js';
import { Modal } from './modal.js';
import { mrkdwn } from './mrkdwn.js';
import { SlackState } from './state.js';

/** Emoji that people and the bot left under a message. */
function reactionRow(reactions) {
  return el(
    'ul',
    { class: 'reactions', 'aria-label': 'Reactions' },
    reactions.map(({ name, count }) => el('li', { title: `:${name}:` }, emoji(name), ` ${count}`)),
  );
}

/** The Slack workspace: a pane that speaks Slack's words with the stand-in. */
export function slackPane(root, { bot, slack }, onNews) {
  const people = new Map(slack.people.map((person) => [person.id, person]));
  const channels = new Map(slack.conversations.map((conversation) => [conversation.id, conversation.name]));
  const surfaceOf = (own) => ({
    ...own,
    viewer: pane.person,
    nameOf: (id) => people.get(id)?.name ?? (id === (slack.botUserId ?? id) ? bot.name : undefined),
    channelOf: (id) => channels.get(id),
  });
  const pane = new Pane(
    root,
    {
      testid: 'slack',
      label: 'Slack',
      place: slack.team.name,
      kind: 'Slack workspace',
      people: slack.people,
      conversations: slack.conversations,
      bot,
      words: { channels: 'Channels', chats: 'Apps', channel: 'Channel', chat: 'App' },
      sources: [commandsOf(slack.commands), mentionsOf(slack.people, bot)],
      plus: {
        label: 'Shortcuts',
        items: () => slack.shortcuts.global.map((one) => ({ label: one.name, icon: 'bolt', run: () => shortcut(one.callbackId) })),
      },
      load,
      body,
      actions: (message) => [
        ...slack.shortcuts.message.map((one) => ({ label: one.name, icon: 'bolt', run: () => messageShortcut(message, one.callbackId) })),
        { label: `React with ${emoji(slack.reaction)}`, icon: 'smile', run: () => react(message) },
      ],
      send: (text, thread) =>
        post('slack/say', { user: pane.person.id, conversation: pane.conversation.id, text, threadTs: thread ?? undefined }),
      expectsAnswer: (text, conversation) => conversation.kind === 'im' || text.startsWith('/') || text.includes(`@${bot.name}`),
      onTurn: () => (home.turn(), modal.sync()),
    },
    onNews,
  );
  const modal = new Modal({ pane, surfaceOf });
  const home = new Home({ pane, surfaceOf });

  async function load(conversation, person) {
    const { messages } = await get(`slack/conversations/${segment(conversation.id)}`, { as: person.id });
    return messages.map((raw) => ({
      key: raw.ts,
      author: people.get(raw.user),
      name: raw.bot ? bot.name : (people.get(raw.user)?.name ?? 'Slackbot'),
      bot: Boolean(raw.bot),
      mine: raw.user === person.id,
      at: new Date(Number(raw.ts) * 1000),
      edited: Boolean(raw.edited),
      ephemeral: Boolean(raw.ephemeral),
      thread: raw.threadTs ?? null,
      raw,
    }));
  }

  function body({ raw }) {
    const state = new SlackState();
    const { id } = pane.conversation;
    const press = (blockId, element, node) =>
      pressed({ conversation: id, ts: raw.ts, blockId, actionId: element.action_id, element, stateValues: state.values() }, node);
    const seek = async (blockId, actionId, value) =>
      (await post('slack/options', { user: pane.person.id, conversation: id, ts: raw.ts, blockId, actionId, value })).options ?? [];
    const surface = surfaceOf({ state, press, seek });
    const words = () => el('p', { class: 'words', dir: 'auto' }, mrkdwn(raw.text ?? '', surface));
    return [raw.blocks?.length > 0 ? blocks(raw.blocks, surface) : words(), raw.reactions?.length > 0 && reactionRow(raw.reactions)];
  }

  async function pressed(body, node) {
    node.classList.add('busy');
    await pane.ask(() => post('slack/press', { user: pane.person.id, ...body }));
    node.classList.remove('busy');
    await Promise.all([pane.refresh(), modal.sync()]);
  }

  async function shortcut(callbackId) {
    await pane.ask(() => post('slack/shortcut', { user: pane.person.id, callbackId }));
    await modal.sync();
  }

  async function messageShortcut(message, callbackId) {
    await pane.ask(() =>
      post('slack/message-shortcut', { user: pane.person.id, conversation: pane.conversation.id, ts: message.key, callbackId }),
    );
    await modal.sync();
  }

  async function react(message) {
    const body = { user: pane.person.id, conversation: pane.conversation.id, ts: message.key, name: slack.reaction };
    await pane.ask(() => post('slack/react', body));
    await pane.refresh();
  }

  pane.follow = (change) => {
    if (change.kind === 'slack.message') {
      pane.changed(change.conversation, change.user);
      home.heard(change.conversation);
    }
    if (change.kind === 'slack.view' && change.user === pane.person.id) modal.sync();
    if (change.kind === 'slack.home' && change.user === pane.person.id && home.open) home.refresh();
  };
  pane.renew = () => (pane.refresh(), modal.sync());
  pane.start();
  return pane;
}
