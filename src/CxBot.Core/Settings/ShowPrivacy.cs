using CxBot.Core.Chat;
using CxBot.Core.Privacy;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Settings;

/// <summary>Says what is kept, for how long, and who sees it.</summary>
internal sealed class ShowPrivacy(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "privacy";
    public Text Usage => SettingsTexts.PrivacyUsage;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(one => one.Id == turn.Actor.OrganisationId, ct);
        return new Reply.Private(PrivacyCard.Of(Keeping.Of(organisation), turn.Actor));
    }
}
