import { emoji } from './emoji.js';

/** The characters of a plain_text object; short names become emoji unless it says otherwise. */
export function plain(text) {
  if (!text) return '';
  return text.emoji === false ? text.text : text.text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => emoji(name));
}
