using CxBot.Core.Chat;
using CxBot.Core.Help;
using CxBot.Core.Languages;

namespace CxBot.Core.Channels;

/// <summary>How channels' schedules look.</summary>
internal static class ScheduleCards
{
    // A paragraph of more lines outgrows what Slack takes in one block.
    private const int LinesTogether = 10;

    /// <summary>For whoever added the bot to a channel.</summary>
    public static Card FirstDay(Channel channel, bool isDemo)
    {
        var sentence = isDemo ? ChannelsTexts.FirstDayDemo(channel) : ChannelsTexts.FirstDay(channel);
        return new Card(
            sentence,
            [
                new Paragraph(sentence),
                new Buttons(
                    isDemo
                        ? [Pause(channel), Change(channel)]
                        : [Start(channel), Change(channel), new Button(ChannelsTexts.NotNow, DeclineSchedule.PressAction, $"{channel.Id}")]
                ),
            ]
        );
    }

    /// <summary>What a channel gets, what comes next and why; with buttons for those who may change it.</summary>
    public static Card Of(
        KeptChannel kept,
        IReadOnlyList<PreviewRow> next,
        IReadOnlyList<ChannelHoliday> daysOff,
        bool mayChange,
        DateTime now
    )
    {
        var (channel, schedules) = kept;
        var heading = ChannelsTexts.Heading(channel);
        var paused = schedules.FirstOrDefault(schedule => schedule.IsPausedAt(now));
        var blocks = new List<CardBlock> { new Heading(heading) };
        blocks.Add(schedules.Count == 0 ? new Paragraph(ChannelsTexts.NotStarted) : Times(channel, schedules));
        if (paused is not null)
            blocks.Add(new Paragraph(ChannelsTexts.Paused(paused)));
        blocks.AddRange(Lines(next));
        if (schedules.FirstOrDefault(schedule => !schedule.IsRegular && schedule.NextDueAt is not null) is { OnlyFrom: { } monday })
            blocks.Add(new Small(ChannelsTexts.CxWeekToo(monday)));
        if (schedules.Count > 0)
            blocks.Add(new Small(ChannelsTexts.LeftAlone(channel)));
        if (daysOff.Count > 0)
            blocks.Add(new Small(ChannelsTexts.OwnDaysOff(daysOff)));
        if (channel.Language is { } language)
            blocks.Add(new Small(LanguagesTexts.Now(language)));
        if (mayChange)
            blocks.AddRange(ButtonsOf(channel, schedules, paused));
        return new Card(heading, blocks);
    }

    /// <summary>For the keeper of a channel that the platform lets nothing into.</summary>
    public static Card Closed(Channel channel, string? reason, bool paused)
    {
        var sentence = paused ? ChannelsTexts.ClosedAndPaused(channel, reason) : ChannelsTexts.Closed(channel, reason);
        return paused ? new Card(sentence, [new Paragraph(sentence), new Buttons([Resume(channel)])]) : Card.Of(sentence);
    }

    /// <summary>What will be posted, and why.</summary>
    public static Card Preview(Channel channel, IReadOnlyList<PreviewRow> rows)
    {
        var heading = ChannelsTexts.PreviewHeading(channel);
        return new Card(heading, [new Heading(heading), .. rows.Count == 0 ? [new Paragraph(ChannelsTexts.NothingToCome)] : Lines(rows)]);
    }

    /// <summary>What was posted and what was not, and why.</summary>
    public static Card Log(Channel channel, IReadOnlyList<PreviewRow> rows)
    {
        var heading = ChannelsTexts.LogHeading(channel);
        var lines = rows.Count == 0 ? ChannelsTexts.NothingYet : Text.Lines(rows.Select(ChannelsTexts.Became));
        return new Card(heading, [new Heading(heading), new Paragraph(lines)]);
    }

    /// <summary>For a person in their one-to-one chat, once.</summary>
    public static Card Welcome() => new(ChannelsTexts.Welcome, [new Paragraph(ChannelsTexts.Welcome), HelpCards.MenuButtons()]);

    /// <summary>For whoever installed the app.</summary>
    public static Card WelcomeInstaller() =>
        new(ChannelsTexts.WelcomeInstaller, [new Paragraph(ChannelsTexts.WelcomeInstaller), HelpCards.MenuButtons()]);

    private static IEnumerable<CardBlock> Lines(IReadOnlyList<PreviewRow> rows)
    {
        // Where nothing is fixed, one sentence says it for all.
        var allLikely = rows.All(row => row.IsLikely);
        foreach (var lines in rows.Chunk(LinesTogether))
            yield return new Paragraph(Text.Lines(lines.Select(row => ChannelsTexts.Planned(row, marked: row.IsLikely && !allLikely))));
        if (rows.Any(row => row.IsLikely))
            yield return new Small(allLikely ? ChannelsTexts.AllLikely : ChannelsTexts.Likely);
    }

    private static Facts Times(Channel channel, IReadOnlyList<Schedule> schedules) =>
        new([
            .. schedules
                .Where(schedule => schedule.IsRegular)
                .Select(schedule => new Fact(ChannelsTexts.Label(schedule.Kind), ChannelsTexts.Times(schedule, channel))),
        ]);

    private static IEnumerable<CardBlock> ButtonsOf(Channel channel, IReadOnlyList<Schedule> schedules, Schedule? paused)
    {
        if (schedules.Count == 0)
            return [new Buttons([Start(channel), Change(channel), Settings(channel)])];
        // A row for each kind, none wider than a phone in any language: a client breaks no row by itself where it looks odd.
        return
        [
            .. paused is not null
                ? [new Buttons([Resume(channel), Until(channel)])]
                : new[]
                {
                    new Buttons([Pause(channel), SayAgain.Button(ChannelsTexts.TwoWeeks, "schedule preview")]),
                    new Buttons([
                        new Button(ChannelsTexts.SkipNext, SkipNext.PressAction, $"{channel.Id}"),
                        new Button(ChannelsTexts.ReplaceNext, ReplaceNext.PressAction, $"{channel.Id}"),
                    ]),
                },
            new Buttons([Change(channel), Add(channel), Settings(channel)]),
        ];
    }

    private static Button Resume(Channel channel) =>
        new(ChannelsTexts.Resume, ResumeSchedule.PressAction, $"{channel.Id}") { Primary = true };

    private static Button Until(Channel channel) =>
        new(ChannelsTexts.Until, ChooseResumption.PressAction, $"{channel.Id}") { OpensForm = true };

    private static Button Start(Channel channel) => new(ChannelsTexts.Start, StartSchedule.PressAction, $"{channel.Id}") { Primary = true };

    private static Button Change(Channel channel) =>
        new(ChannelsTexts.Change, ChangeSchedule.PressAction, $"{channel.Id}") { OpensForm = true };

    private static Button Add(Channel channel) => new(ChannelsTexts.Add, AddSchedule.PressAction, $"{channel.Id}") { OpensForm = true };

    private static Button Settings(Channel channel) =>
        new(ChannelsTexts.Settings, ChangeChannel.PressAction, $"{channel.Id}") { OpensForm = true };

    private static Button Pause(Channel channel) => new(ChannelsTexts.Pause, PauseSchedule.PressAction, $"{channel.Id}");
}
