import { el } from '../dom.js';
import { icon } from '../icons.js';
import { clock, fullMoment } from '../text.js';
import { openMenu } from './menu.js';
import { avatar, botAvatar } from './people.js';

/**
 * One message with its frame: face, name, time, marks, menu.
 * @param {object} message { key, author, name, bot, mine, at, edited, ephemeral, thread, raw }
 * @param {object} view { testid, viewer, grouped, reply, body: Node, actions: object[] }
 */
export function messageNode(message, view) {
  const classes = [
    'message',
    view.grouped && 'grouped',
    view.reply && 'reply',
    message.bot && 'from-bot',
    message.mine && 'mine',
    message.ephemeral && 'ephemeral',
  ];
  const stamp = el(
    'time',
    { class: 'stamp', datetime: message.at.toISOString(), title: fullMoment(message.at, view.viewer) },
    clock(message.at, view.viewer),
  );
  return el(
    'article',
    {
      class: classes.filter(Boolean).join(' '),
      'aria-label': `${message.name}, ${clock(message.at, view.viewer)}`,
      tabIndex: -1,
      'data-testid': `${view.testid}-message`,
      'data-key': message.key,
    },
    el('div', { class: 'message-face' }, view.grouped ? null : face(message, view.reply)),
    el(
      'div',
      { class: 'message-main' },
      message.ephemeral && el('p', { class: 'only-you' }, icon('eye'), 'Only visible to you'),
      el(
        'div',
        { class: 'message-head' },
        el('span', { class: 'author', dir: 'auto' }, message.name),
        message.bot && el('span', { class: 'app-mark' }, 'APP'),
        stamp,
        message.edited && el('span', { class: 'edited' }, 'edited'),
      ),
      el('div', { class: 'message-body' }, view.body),
    ),
    view.actions.length > 0 && menuButton(message, view),
  );
}

function face(message, small) {
  const size = small ? 'small' : '';
  if (message.bot) return botAvatar(size);
  return avatar(message.author ?? { initials: '?' }, size);
}

function menuButton(message, view) {
  const button = el(
    'button',
    {
      type: 'button',
      class: 'quiet message-more',
      'aria-label': `Actions on the message of ${message.name}`,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'data-testid': `${view.testid}-message-menu`,
      onClick: () => openMenu(button, { label: 'Message actions', items: view.actions, testid: `${view.testid}-message-actions` }),
    },
    icon('more'),
  );
  return button;
}
