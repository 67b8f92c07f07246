import { get, post, segment } from '../api.js';
import { el } from '../dom.js';
import { mentionsOf } from '../pane/mentions.js';
import { Pane } from '../pane/pane.js';
import { card } from './cards.js';
import { commandItems } from './commands.js';
import { FindDialog } from './find.js';
import { html, withMentions } from './html.js';
import { CardInputs } from './inputs.js';
import { markdown } from './markdown.js';
import { PersonalTab } from './tab.js';
import { TaskDialog } from './task.js';

/** The Microsoft Teams tenant: a pane that speaks Teams' words with the stand-in. */
export function teamsPane(root, { bot, teams }, onNews) {
  const people = new Map(teams.people.map((person) => [person.id, person]));
  const names = [bot.name, ...teams.people.map((person) => person.name)];
  const pane = new Pane(
    root,
    {
      testid: 'teams',
      label: 'Teams',
      place: teams.tenant.name,
      kind: 'Microsoft Teams tenant',
      people: teams.people,
      conversations: teams.conversations,
      bot,
      words: { channels: 'Channels', chats: 'Chat', channel: 'Channel', chat: 'Chat', group: 'Group chat' },
      sources: [mentionsOf(teams.people, bot)],
      plus: { label: `Commands of ${bot.name}`, items: () => [...commandItems(teams.commands, bot, pane), 'Into your message', ...finds(), ...install()] },
      load,
      body,
      actions: (message) =>
        teams.messageActions.map((one) => ({ label: one.title, icon: 'bolt', run: () => messageAction(message, one.commandId) })),
      send: (text, replyTo) =>
        post('teams/say', { user: pane.person.id, conversation: pane.conversation.id, text, replyTo: replyTo ?? undefined }),
      expectsAnswer: (text, conversation) => conversation.kind === 'personal' || text.includes(`@${bot.name}`),
      onTurn: () => (pane.dialog.hide(), tab.turn()),
    },
    onNews,
  );
  const search = async (dataset, query) =>
    (await post('teams/search', { user: pane.person.id, conversation: pane.conversation.id, dataset, query })).results ?? [];
  const tasks = new TaskDialog({ pane, search });
  const tab = new PersonalTab({ pane, tab: teams.tab });
  const find = new FindDialog({ pane });
  const finds = () => teams.searches.map((one) => ({ label: one.title, run: () => find.open(one) }));

  // Its members can bring the bot into the group chat; the page then shows it.
  const install = () => {
    const { groupChat } = teams;
    if (!groupChat.users.includes(pane.person.id) || pane.places.find(groupChat.id)) return [];
    const add = async () => {
      if (await pane.ask(() => post('teams/install', { user: pane.person.id, conversation: groupChat.id }))) window.location.reload();
    };
    return ['Elsewhere', { label: `Add ${bot.name} to "${groupChat.name}"`, run: add }];
  };

  async function load(conversation, person) {
    const { messages } = await get(`teams/conversations/${segment(conversation.id)}`, { as: person.id });
    return messages.map((raw) => ({
      key: raw.id,
      author: people.get(raw.from),
      name: raw.bot ? bot.name : (people.get(raw.from)?.name ?? 'Somebody'),
      bot: Boolean(raw.bot),
      mine: raw.from === person.id,
      at: new Date(raw.sentAt ?? Number(raw.id)),
      edited: Boolean(raw.edited),
      ephemeral: Boolean(raw.ephemeral),
      thread: raw.threadId ?? null,
      raw,
    }));
  }

  // Teams asks for a listed person's own card when a card comes into sight, and again once it was edited.
  const asked = new Set();
  function refresh({ raw }) {
    const { person, conversation } = pane;
    const listed = raw.card?.refresh?.userIds;
    const once = `${person.id} ${raw.id} ${raw.revision}`;
    if (!raw.card?.refresh || raw.viewCard || asked.has(once) || (listed && !listed.includes(person.mri))) return;
    asked.add(once);
    post('teams/refresh', { user: person.id, conversation: conversation.id, messageId: raw.id }).catch(() => asked.delete(once));
  }

  function body(message) {
    const { raw } = message;
    refresh(message);
    const content = raw.viewCard ?? raw.card;
    const inputs = new CardInputs();
    const press = (action, values, node) => pressed(raw.id, action, values, node);
    const words = raw.html ? html(raw.html) : raw.text && (raw.bot ? markdown(raw.text, raw.entities) : withMentions(raw.text, names));
    return el('div', {}, words && el('div', { class: 'words', dir: 'auto' }, words), content && card(content, { inputs, press, search, viewer: pane.person }));
  }

  async function pressed(messageId, action, inputs, node) {
    const { id: conversation } = pane.conversation;
    node.classList.add('busy');
    const answer = await pane.ask(() => post('teams/press', { user: pane.person.id, conversation, messageId, action, inputs }));
    node.classList.remove('busy');
    if (answer?.toast) pane.toasts.say(answer.toast);
    if (answer?.task) tasks.show(answer, { conversation, messageId });
    else await pane.refresh();
  }

  async function messageAction(message, commandId) {
    await tasks.open({ conversation: pane.conversation.id, messageId: message.key, commandId });
  }

  pane.follow = (change) => {
    if (change.kind === 'teams.message') pane.changed(change.conversation, change.user);
  };
  pane.renew = () => pane.refresh();
  pane.start();
  return pane;
}
