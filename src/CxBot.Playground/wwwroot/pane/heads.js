import { el } from '../dom.js';
import { icon } from '../icons.js';
import { nameOf } from './conversations.js';
import { botAvatar } from './people.js';

/** Which workspace this is. */
export function workspaceHead({ place, kind }) {
  return el('div', { class: 'workspace' }, el('h2', { class: 'workspace-name' }, place), el('span', { class: 'workspace-kind' }, kind));
}

/** Which conversation is read. */
export function conversationHead(conversation, { bot, words }) {
  const channel = conversation.kind === 'channel';
  return [
    channel ? icon('hash') : botAvatar('small'),
    el('h3', { class: 'main-title' }, nameOf(conversation, bot)),
    el('span', { class: 'main-kind' }, channel ? words.channel : conversation.users ? words.group : words.chat),
  ];
}
