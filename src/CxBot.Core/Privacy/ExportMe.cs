using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Web;

namespace CxBot.Core.Privacy;

/// <summary>"export me": a link to all that is kept of whoever asks; in chat, where the bot has no address of its own.</summary>
internal sealed class ExportMe(CxDb db, WebLinks links) : ICommand
{
    // A message has less room than a page.
    private const int MostOfAKindInChat = 5;

    public string Name => "export";
    public Text Usage => PrivacyTexts.ExportUsage;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        if (!invoked.Text.Trim().Equals("me", StringComparison.OrdinalIgnoreCase))
            return new ExportOfOneself().Reply();
        return links.AreThere
            ? await links.AnswerAsync(db, turn, ExportPage.At, PrivacyTexts.ExportOpen)
            : new Reply.Private((await PersonExport.ReadAsync(db, turn)).ToCard(MostOfAKindInChat));
    }
}
