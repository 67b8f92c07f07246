using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>What this channel gets, when, and why; everybody may look.</summary>
internal sealed class ShowSchedule(CxDb db, ContentLibrary library) : ICommand, IReadOnlyHandler
{
    private const string Preview = "preview";
    private const int Further = 10;

    public string Name => "schedule";
    public Text Usage => ChannelsTexts.Usage;
    public Text? Details => ChannelsTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        if (await ChannelAsync(turn, ct) is not { } channel)
            return new NoChannelHere().Reply();
        var schedules = await KeptChannel.SchedulesAsync(db, channel);
        var mayChange = await KeptChannel.MayChangeAsync(db, channel, turn.Actor);
        var count = invoked.Text.Trim().Equals(Preview, StringComparison.OrdinalIgnoreCase) ? Further : ScheduleView.Next;
        return new Reply.Private(await ScheduleView.OfAsync(db, library, channel, schedules, mayChange, count));
    }

    // In a one-to-one chat it can only mean the one channel that the asker keeps.
    private async Task<Channel?> ChannelAsync(Turn turn, CancellationToken ct)
    {
        var channels = db.Channels.Where(channel => channel.OrganisationId == turn.Actor.OrganisationId && channel.IsActive);
        if (turn.Place.Kind != AddressKind.Personal)
            return await channels.SingleOrDefaultAsync(
                channel => channel.WorkspaceId == turn.Place.WorkspaceId && channel.ExternalId == turn.Place.Conversation,
                ct
            );
        var kept = await channels
            .Where(channel => channel.KeeperId == turn.Actor.Id)
            .OrderBy(channel => channel.Id)
            .Take(2)
            .ToListAsync(ct);
        return kept is [var only] ? only : null;
    }
}
