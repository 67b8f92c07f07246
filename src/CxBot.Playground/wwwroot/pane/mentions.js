import { startsWord } from '../text.js';
import { avatar, botAvatar } from './people.js';

/** Completes `@Na` to the people of a platform and its bot. */
export function mentionsOf(people, bot) {
  const everybody = [
    { label: bot.name, detail: 'app', face: () => botAvatar('tiny') },
    ...people.map((person) => ({ label: person.name, detail: person.title, face: () => avatar(person, 'tiny') })),
  ];
  return {
    match(before) {
      const found = /(?:^|\s)@([\p{L}\p{M}][\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+)*|)$/u.exec(before);
      return found && { from: before.length - found[1].length - 1, typed: found[1] };
    },
    offers(typed) {
      if (everybody.some((one) => one.label === typed)) return [];
      return everybody
        .filter((one) => startsWord(one.label, typed))
        .map((one) => ({ label: one.label, detail: one.detail, lead: one.face(), insert: `@${one.label} ` }));
    },
  };
}
