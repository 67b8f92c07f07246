using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Gestures;

/// <summary>"gestures": how much may be spent to make it right, who approves more, and when customers are asked again.</summary>
internal sealed class ShowRemedies(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "gestures";
    public Text Usage => RemedyTexts.Usage;
    public Text? Details => RemedyTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        new Reply.Private(await RemedyCard.OfAsync(db, await RemedySettings.OfAsync(db, turn.Actor.OrganisationId), turn.Actor, ct));
}
