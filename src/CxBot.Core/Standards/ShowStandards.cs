using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Standards;

/// <summary>Shows what the organisation promises its customers, in three to seven sentences.</summary>
internal sealed class ShowStandards(CxDb db, StandardList standards) : ICommand, IReadOnlyHandler
{
    public string Name => "standards";
    public IReadOnlyList<string> Aliases => ["standard"];
    public Text Usage => StandardsTexts.Usage;
    public Text Details => StandardsTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        new Reply.Private(StandardsCards.List(await standards.OfAsync(db, turn.Actor.OrganisationId), turn.Actor));
}
