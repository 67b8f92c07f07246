using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>What this channel gets, when, and why: everybody may look, its keeper and administrators may change it.</summary>
internal sealed class KeepSchedule(CxDb db, ContentLibrary library) : ICommand
{
    public string Name => "schedule";
    public Text Usage => ChannelsTexts.Usage;
    public Text? Details => ChannelsTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        if (await ChannelAsync(turn, ct) is not { } channel)
            return new NoChannelHere().Reply();
        var kept = new KeptChannel(channel, await KeptChannel.SchedulesAsync(db, channel));
        var wish = ScheduleWish.Read(invoked.Text);
        switch (wish.Verb)
        {
            case ScheduleVerb.Unclear:
                return new ScheduleNotUnderstood().Reply();
            case ScheduleVerb.Show:
                var mayChange = await KeptChannel.MayChangeAsync(db, channel, turn.Actor);
                return new Reply.Private(await ScheduleView.OfAsync(db, library, kept, mayChange, turn.Now));
            case ScheduleVerb.Preview:
                return new Reply.Private(await ScheduleView.PreviewAsync(db, library, kept, turn.Now));
            case ScheduleVerb.Log:
                return new Reply.Private(await ScheduleView.LogAsync(db, library, channel, turn.Now));
            case ScheduleVerb.DryRun:
                return await ScheduleView.DryRunAsync(db, library, kept, turn.Now) is { } card
                    ? new Reply.Private(card)
                    : new NothingToCome().Reply();
        }
        var (changeable, refusal) = await KeptChannel.FindAsync(db, $"{channel.Id}", turn.Actor);
        return changeable is null ? refusal!.Reply() : await new ScheduleActs(db, library, changeable, turn).DoAsync(wish);
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
