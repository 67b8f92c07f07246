/** Completes slash commands at the start of a message. */
export function commandsOf(commands) {
  return {
    match(before) {
      const found = /^\/(\S*)$/.exec(before);
      return found && { from: 0, typed: found[0] };
    },
    offers(typed) {
      const longer = commands.filter((one) => one.command.startsWith(typed) && one.command !== typed); // Enter sends a whole one.
      return longer.map((one) => ({ label: one.command, detail: one.usage, insert: `${one.command} ` }));
    },
  };
}
