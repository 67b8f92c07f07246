using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>Gathers what a schedule's card shows.</summary>
internal static class ScheduleView
{
    /// <summary>How many posts to come are shown with a schedule.</summary>
    public const int Next = 3;

    public static async Task<Card> OfAsync(
        CxDb db,
        ContentLibrary library,
        Channel channel,
        IReadOnlyList<Schedule> schedules,
        bool mayChange,
        int count = Next
    )
    {
        var language = await db
            .Organisations.Where(organisation => organisation.Id == channel.OrganisationId)
            .Select(organisation => organisation.Language)
            .SingleAsync();
        var memories = await ChannelMemories.OfAsync(db, [channel.Id]);
        var next = SchedulePreview.Of(schedules, channel.TimeZone, kind => library.Of(kind, language), memories[channel.Id], count);
        return ScheduleCards.Of(channel, schedules, next, mayChange);
    }
}
