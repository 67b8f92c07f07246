using CxBot.Core.Audit;
using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Languages;

/// <summary>In which language the bot speaks in this channel: everybody may look, its keeper chooses.</summary>
internal sealed class ChooseLanguage(CxDb db, ContentLibrary library) : ICommand
{
    public const string Word = "language";

    public string Name => Word;
    public Text Usage => LanguagesTexts.Usage;
    public Text? Details => LanguagesTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        if (await HereAsync(turn, ct) is not { } channel)
            return new NoChannelForLanguage().Reply();
        var language = channel.Language ?? await OfOrganisationAsync(channel, ct);
        var mayChange = await KeptChannel.MayChangeAsync(db, channel, turn.Actor);
        var offered = LanguageNames.Offered(library);
        var wish = invoked.Text.Trim();
        if (wish.Length == 0)
            return new Reply.Private(LanguageCards.Of(language, mayChange ? offered : []));
        if (LanguageNames.Find(wish, offered) is not { } chosen)
            return new LanguageUnknown(wish, offered).Reply();
        channel.Language = chosen;
        await db.SaveChangesAsync(ct);
        var schedules = await KeptChannel.SchedulesAsync(db, channel);
        new KeptChannel(channel, schedules).Note(db, turn, AuditAct.ChannelChanged);
        await new ContentLedger(db, library, turn.Now).ReplanAsync(channel, [.. schedules.Where(one => one.EveryMinutes is null)]);
        return new Reply.Private(LanguageCards.Chosen(chosen, hasContent: library.Languages.Contains(chosen)));
    }

    private Task<Channel?> HereAsync(Turn turn, CancellationToken ct) =>
        db.Channels.SingleOrDefaultAsync(
            channel =>
                channel.OrganisationId == turn.Actor.OrganisationId
                && channel.IsActive
                && channel.WorkspaceId == turn.Place.WorkspaceId
                && channel.ExternalId == turn.Place.Conversation,
            ct
        );

    private Task<string> OfOrganisationAsync(Channel channel, CancellationToken ct) =>
        db.Organisations.Where(one => one.Id == channel.OrganisationId).Select(one => one.Language).SingleAsync(ct);
}
