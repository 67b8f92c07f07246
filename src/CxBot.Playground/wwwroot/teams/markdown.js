import { el } from '../dom.js';
import { safeUrl } from '../text.js';
import { unsupported } from '../unsupported.js';

const mark = 0xe000; // Private-use characters stand in for mentions while the text is read.
const bullet = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/;

/**
 * The markdown that Teams reads in a TextBlock: bold, italic, links, lists, and mentions that `entities` vouch for.
 * A backslash makes the next sign literal.
 */
export function markdown(text, entities = []) {
  const mentions = entities.filter((entity) => entity.type === 'mention');
  const marked = mentions.reduce((so, entity, index) => so.replaceAll(entity.text, String.fromCharCode(mark + index)), text);
  const lines = marked.split(/\r\n|\r|\n/);
  const nodes = [];
  for (let at = 0; at < lines.length;) {
    const end = lines.findIndex((line, index) => index > at && bullet.test(line) !== bullet.test(lines[at]));
    const part = lines.slice(at, end < 0 ? undefined : end);
    nodes.push(bullet.test(part[0]) ? list(part, mentions) : paragraphs(part, mentions));
    at += part.length;
  }
  return nodes;
}

function list(lines, mentions) {
  const [, first] = bullet.exec(lines[0]);
  return el(
    first ? 'ol' : 'ul',
    { start: first },
    lines.map((line) => el('li', {}, inline(bullet.exec(line)[2], mentions))),
  );
}

function paragraphs(lines, mentions) {
  const blocks = lines
    .join('\n')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '');
  return blocks.map((block) => el('p', { dir: 'auto' }, inline(block.replaceAll('\n', ' '), mentions)));
}

function inline(text, mentions) {
  const nodes = [];
  let words = '';
  const flush = () => {
    if (words) nodes.push(words);
    words = '';
  };
  for (let at = 0; at < text.length;) {
    const found = special(text, at, mentions);
    if (found?.words) words += found.words;
    else if (found) {
      flush();
      nodes.push(found.node);
    } else words += text[at];
    at += found?.length ?? 1;
  }
  flush();
  return nodes;
}

function special(text, at, mentions) {
  const sign = text[at];
  const mention = mentions[sign.charCodeAt(0) - mark];
  if (mention) return { length: 1, node: el('span', { class: 'mention' }, mention.mentioned.name) };
  if (sign === '\\' && /[\p{P}\p{S}]/u.test(text[at + 1] ?? '')) return { length: 2, words: text[at + 1] };
  if (sign === '*' || sign === '_') return emphasis(text, at, mentions);
  if (sign === '[') return linked(text, at, mentions);
  if (sign === '<' && /^<at>.*?<\/at>/.test(text.slice(at)))
    return { length: text.indexOf('</at>', at) + 5 - at, node: unsupported('<at> without a mention entity') };
  return null;
}

function emphasis(text, at, mentions) {
  const sign = text[at];
  const fence = text[at + 1] === sign ? sign + sign : sign;
  const from = at + fence.length;
  if (!/\S/.test(text[from] ?? '') || (sign === '_' && /\w/.test(text[at - 1] ?? ''))) return null;
  for (let end = from + 1; end <= text.length - fence.length; end += 1) {
    if (text[end - 1] === '\\' || !text.startsWith(fence, end) || /\s/.test(text[end - 1])) continue;
    if (sign === '_' && /\w/.test(text[end + fence.length] ?? '')) continue;
    return { length: end + fence.length - at, node: el(fence.length === 2 ? 'strong' : 'em', {}, inline(text.slice(from, end), mentions)) };
  }
  return null;
}

function linked(text, at, mentions) {
  const found = /^\[((?:\\.|[^\]\\])+)\]\(([^()\s]+)\)/.exec(text.slice(at));
  if (!found) return null;
  const href = safeUrl(found[2]);
  const label = inline(found[1], mentions);
  return {
    length: found[0].length,
    node: href ? el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, label) : el('span', {}, label),
  };
}
