import { el } from '../dom.js';
import { safeUrl } from '../text.js';
import { unsupported } from '../unsupported.js';
import { slackDate } from './dates.js';
import { emoji } from './emoji.js';

/** Draws a rich_text block. */
export function richText(block, surface) {
  return el(
    'div',
    { class: 'rich' },
    block.elements.map((element) => part(element, surface)),
  );
}

function part(element, surface) {
  if (element.type === 'rich_text_section') return el('p', { class: 'rich-section', dir: 'auto' }, inline(element, surface));
  if (element.type === 'rich_text_quote') return el('blockquote', { class: 'rich-quote', dir: 'auto' }, inline(element, surface));
  if (element.type === 'rich_text_list') {
    const list = element.style === 'ordered' ? 'ol' : 'ul';
    return el(
      list,
      { class: 'rich-list', start: element.offset && element.offset + 1 },
      element.elements.map((item) => el('li', { dir: 'auto' }, inline(item, surface))),
    );
  }
  return unsupported(`rich_text ${element.type}`);
}

const inline = (section, surface) => section.elements.map((piece) => run(piece, surface));

function run(piece, surface) {
  switch (piece.type) {
    case 'text':
      return styled(piece.text, piece.style);
    case 'user':
      return styled(mention(piece.user_id, surface), piece.style);
    case 'link':
      return styled(link(piece.url, piece.text ?? piece.url), piece.style);
    case 'emoji':
      return emoji(piece.name, piece.unicode);
    case 'date':
      return styled(slackDate(piece.timestamp, piece.format, surface.viewer) ?? piece.fallback ?? '', piece.style);
    default:
      return unsupported(`rich_text ${piece.type}`);
  }
}

const marks = { bold: 'strong', italic: 'em', strike: 's', code: 'code' };

function styled(content, style = {}) {
  const other = Object.keys(style).find((name) => style[name] && !marks[name]);
  if (other) return unsupported(`rich_text style ${other}`);
  return Object.entries(marks).reduce((inner, [name, tag]) => (style[name] ? el(tag, {}, inner) : inner), content);
}

/** "@Name" of a user id. */
export function mention(id, surface) {
  const name = surface.nameOf(id);
  if (!name) return unsupported(`user ${id}`);
  return el('span', { class: `mention${id === surface.viewer.id ? ' me' : ''}` }, `@${name}`);
}

/** A link, or plain words when it leads nowhere allowed. */
export function link(url, label) {
  const href = safeUrl(url);
  return href ? el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, label) : label;
}
