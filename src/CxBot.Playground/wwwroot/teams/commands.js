/** What the '+' menu offers: commands that go into the composer, addressed to the bot where others read along. */
export function commandItems(commands, bot, pane) {
  return commands.map((command) => ({
    label: command.title,
    detail: command.description,
    run: () => {
      const address = pane.conversation.kind !== 'personal' ? `@${bot.name} ` : '';
      pane.composer.write(`${address}${command.title} `);
      pane.composer.focus();
    },
  }));
}
