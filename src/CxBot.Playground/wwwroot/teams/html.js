import { el } from '../dom.js';
import { safeUrl } from '../text.js';

const kept = {
  P: 'p',
  DIV: 'p',
  BR: 'br',
  STRONG: 'strong',
  B: 'strong',
  EM: 'em',
  I: 'em',
  S: 's',
  U: 'u',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  BLOCKQUOTE: 'blockquote',
  CODE: 'code',
  PRE: 'pre',
};

/** The HTML of a Teams message, read in a document that runs nothing and built anew from the few tags known here. */
export function html(source) {
  return children(new DOMParser().parseFromString(source, 'text/html').body);
}

const children = (node) => [...node.childNodes].map(copy);

function copy(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || ['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName)) return null;
  if (node.tagName === 'AT') return el('span', { class: 'mention' }, node.textContent);
  if (node.tagName === 'A') return anchor(node);
  return kept[node.tagName] ? el(kept[node.tagName], {}, children(node)) : children(node);
}

function anchor(node) {
  const href = safeUrl(node.getAttribute('href') ?? '');
  return href ? el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, children(node)) : children(node);
}

/** Plain text in which people are named as @Name or <at>Name</at>. */
export function withMentions(text, names) {
  const known = names.toSorted((one, other) => other.length - one.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const mention = new RegExp(`(<at>.*?</at>|@(?:${known.join('|')}))`, 'iu');
  return text
    .split(mention)
    .map((part, index) => (index % 2 === 1 ? el('span', { class: 'mention' }, part.replace(/^@|<\/?at>/g, '')) : part));
}
