/** The short names that CxBot uses; an unknown one is shown as Slack does, as `:name:`. */
const known = {
  bulb: '💡',
  clap: '👏',
  tada: '🎉',
  wave: '👋',
  heart: '❤️',
  star: '⭐',
  seedling: '🌱',
  package: '📦',
  telephone_receiver: '📞',
  white_check_mark: '✅',
  hourglass_flowing_sand: '⏳',
  warning: '⚠️',
  eyes: '👀',
  pray: '🙏',
  raised_hands: '🙌',
  sparkles: '✨',
  memo: '📝',
  trophy: '🏆',
  first_place_medal: '🥇',
  second_place_medal: '🥈',
  third_place_medal: '🥉',
  smile: '😄',
  '+1': '👍',
  thumbsup: '👍',
  speech_balloon: '💬',
  books: '📚',
  book: '📖',
  bell: '🔔',
  hammer_and_wrench: '🛠️',
  handshake: '🤝',
  rotating_light: '🚨',
};

/** The character of a rich_text emoji element or of a short name. */
export function emoji(name, unicode) {
  if (unicode) return String.fromCodePoint(...unicode.split('-').map((code) => parseInt(code, 16)));
  return known[name] ?? `:${name}:`;
}
