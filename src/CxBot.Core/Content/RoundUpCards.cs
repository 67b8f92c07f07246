using CxBot.Core.Board;
using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Digest;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>What a whole channel reads of the board and of the week's thanks: short and kind.</summary>
internal static class RoundUpCards
{
    private const int MostThanks = 5;

    /// <summary>The running month's board.</summary>
    public static async Task<Card> BoardAsync(CxDb db, Channel channel, DateTime now)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(one => one.Id == channel.OrganisationId);
        var season = BoardSeason.Of(BoardSpan.Month, LocalDay.Of(now, organisation.TimeZone), organisation.WeekStart);
        // Nobody in particular reads it: no row is marked as the reader's.
        var everybody = new Colleague(0, channel.OrganisationId, "", organisation.TimeZone, channel.Language ?? organisation.Language);
        var view = await BoardReading.ViewAsync(db, everybody, season, onlyAround: false, CancellationToken.None);
        var title = BoardTexts.Title(season);
        return new Card(
            title,
            [
                new Heading(title),
                BoardCards.Lists(view, everybody),
                new Buttons([SayAgain.Button(ContentTexts.SeeBoard, "board"), SayAgain.Button(ContentTexts.MyNumbers, "me")]),
            ]
        );
    }

    /// <summary>
    /// The thanks of seven whole days, the most seconded first, and how many customers were helped: told on a Friday, the week that
    /// the managers' digest covers.
    /// </summary>
    public static async Task<Card> DigestAsync(CxDb db, Channel channel, DateTime now)
    {
        var setting = new DigestSetting(db);
        var today = LocalDay.Of(now, await setting.ZoneAsync(channel.OrganisationId, CancellationToken.None));
        var week = new DigestWeek(today.AddDays(-7), today.AddDays(-1));
        var (begin, end) = await setting.SpanAsync(channel.OrganisationId, week, CancellationToken.None);
        var thanks = await db
            .Kudos.AsNoTracking()
            .Include(kudo => kudo.Receivers)
            .Where(kudo => kudo.OrganisationId == channel.OrganisationId && kudo.UndoneAt == null && !kudo.IsQuiet)
            .Where(kudo => kudo.GivenAt >= begin && kudo.GivenAt < end)
            // What a private room read stays in it.
            .Where(kudo => !kudo.IsPrivate || (kudo.WorkspaceId == channel.WorkspaceId && kudo.Conversation == channel.ExternalId))
            .OrderByDescending(kudo => kudo.Seconds)
            .ThenByDescending(kudo => kudo.Id)
            .Take(MostThanks)
            .ToListAsync();
        var ids = thanks.SelectMany(kudo => kudo.Receivers.Select(receiver => receiver.PersonId).Append(kudo.GiverId)).Distinct().ToList();
        var names = await db
            .People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => new PersonName(person.Id, person.Name));
        var recovered = await RecoveredIssues.CountAsync(db, channel.OrganisationId, week.From, week.Through);
        var title = ContentTexts.RoundUp(week);
        var blocks = new List<CardBlock> { new Heading(title) };
        if (recovered > 0)
            blocks.Add(new Paragraph(ContentTexts.RecoveredThisWeek(recovered)));
        blocks.AddRange(
            thanks.Select(kudo => new Paragraph(
                ContentTexts.ThankedFor(
                    names[kudo.GiverId],
                    Text.List(kudo.Receivers.Select(receiver => ContentTexts.Name(names[receiver.PersonId]))),
                    kudo.Reason
                )
            ))
        );
        if (blocks.Count == 1)
            blocks.Add(new Paragraph(ContentTexts.QuietWeek));
        blocks.Add(new Buttons([SayAgain.Button(ContentTexts.ThankSomebody, "kudos") with { Primary = true, OpensForm = true }]));
        return new Card(title, blocks);
    }
}
