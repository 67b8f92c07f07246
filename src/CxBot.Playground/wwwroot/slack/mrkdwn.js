import { el } from '../dom.js';
import { slackDate } from './dates.js';
import { emoji } from './emoji.js';
import { link, mention } from './richText.js';

const token =
  /<([^<>]*)>|`([^`\n]+)`|(?<![\w*])\*(?=\S)([^*\n]*[^\s*])\*(?!\w)|(?<!\w)_(?=\S)([^_\n]*[^\s_])_(?!\w)|(?<![\w~])~(?=\S)([^~\n]*[^\s~])~(?!\w)|(?<!\w):([a-z0-9_+-]+):/g;

/** Slack's markup as its clients read it, so that a missing escape is seen here too. */
export function mrkdwn(text, surface) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(token)) {
    nodes.push(decode(text.slice(at, found.index)), drawn(found, surface));
    at = found.index + found[0].length;
  }
  nodes.push(decode(text.slice(at)));
  return nodes;
}

function drawn([whole, angle, code, bold, italic, strike, short], surface) {
  if (angle !== undefined) return reference(angle, surface);
  if (code !== undefined) return el('code', {}, decode(code));
  if (bold !== undefined) return el('strong', {}, mrkdwn(bold, surface));
  if (italic !== undefined) return el('em', {}, mrkdwn(italic, surface));
  if (strike !== undefined) return el('s', {}, mrkdwn(strike, surface));
  return short === undefined ? whole : emoji(short);
}

function reference(inside, surface) {
  const [target, label] = inside.split('|', 2);
  if (target.startsWith('@')) return mention(target.slice(1), surface);
  if (target.startsWith('!date^')) {
    const [, timestamp, format] = target.split('^');
    return slackDate(Number(timestamp), format, surface.viewer) ?? decode(label ?? '');
  }
  if (target.startsWith('!')) return el('span', { class: 'mention me' }, `@${decode(label ?? target.slice(1))}`);
  if (target.startsWith('#'))
    return el('span', { class: 'mention' }, `#${decode(label || (surface.channelOf(target.slice(1)) ?? target.slice(1)))}`);
  return link(decode(target), decode(label ?? target));
}

const decode = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
