import { dayKey } from '../text.js';

const closeTogether = 5 * 60_000;

/**
 * Puts replies below what they answer, and says which messages begin a day and which follow one of the same hand.
 * Yields { message, reply, grouped, newDay } from top to bottom.
 */
export function arrange(messages, person) {
  const keys = new Set(messages.map((message) => message.key));
  const isReply = (message) => Boolean(message.thread) && message.thread !== message.key && keys.has(message.thread);
  const replies = Map.groupBy(messages.filter(isReply), (message) => message.thread);
  const rows = [];
  let day = null;
  let last = null;

  const add = (message, reply) => {
    const follows = last && last.reply === reply && last.thread === (reply ? message.thread : null) && sameHand(last.message, message);
    const newDay = !reply && dayKey(message.at, person) !== day;
    if (newDay) day = dayKey(message.at, person);
    rows.push({ message, reply, newDay, grouped: Boolean(follows && !newDay) });
    last = { message, reply, thread: reply ? message.thread : null };
  };

  for (const message of messages.filter((one) => !isReply(one))) {
    add(message, false);
    for (const reply of replies.get(message.key) ?? []) add(reply, true);
  }
  return rows;
}

function sameHand(before, after) {
  if (before.bot || after.bot || before.name !== after.name) return false;
  return after.at - before.at < closeTogether;
}
