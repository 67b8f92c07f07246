using CxBot.Core.Chat;
using CxBot.Core.Help;

namespace CxBot.Core.Channels;

/// <summary>How channels' schedules look.</summary>
internal static class ScheduleCards
{
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
    public static Card Of(Channel channel, IReadOnlyList<Schedule> schedules, IReadOnlyList<PreviewRow> next, bool mayChange)
    {
        var heading = ChannelsTexts.Heading(channel);
        var paused = schedules.FirstOrDefault(schedule => schedule.PausedAt is not null)?.PausedAt;
        var blocks = new List<CardBlock> { new Heading(heading) };
        blocks.Add(schedules.Count == 0 ? new Paragraph(ChannelsTexts.NotStarted) : Times(channel, schedules));
        if (paused is { } since)
            blocks.Add(new Paragraph(ChannelsTexts.Paused(since)));
        if (next.Count > 0)
            blocks.AddRange([new Paragraph(Text.Lines(next.Select(ChannelsTexts.Planned))), new Small(ChannelsTexts.Likely)]);
        if (mayChange)
            blocks.Add(new Buttons([First(channel, schedules, paused), Change(channel)]));
        return new Card(heading, blocks);
    }

    /// <summary>For the keeper of a channel that the platform lets nothing into.</summary>
    public static Card Closed(Channel channel, string reason, bool paused)
    {
        var sentence = paused ? ChannelsTexts.ClosedAndPaused(channel, reason) : ChannelsTexts.Closed(channel, reason);
        return paused ? new Card(sentence, [new Paragraph(sentence), new Buttons([Resume(channel)])]) : Card.Of(sentence);
    }

    /// <summary>For a person in their one-to-one chat, once.</summary>
    public static Card Welcome() => new(ChannelsTexts.Welcome, [new Paragraph(ChannelsTexts.Welcome), HelpCards.MenuButtons()]);

    private static Facts Times(Channel channel, IReadOnlyList<Schedule> schedules) =>
        new([
            .. schedules.Select(schedule => new Fact(
                ChannelsTexts.Label(schedule.Kind),
                ChannelsTexts.Times(schedule.In(channel.TimeZone))
            )),
        ]);

    private static Button First(Channel channel, IReadOnlyList<Schedule> schedules, DateTime? paused) =>
        schedules.Count == 0 ? Start(channel)
        : paused is null ? Pause(channel)
        : Resume(channel);

    private static Button Resume(Channel channel) =>
        new(ChannelsTexts.Resume, ResumeSchedule.PressAction, $"{channel.Id}") { Primary = true };

    private static Button Start(Channel channel) => new(ChannelsTexts.Start, StartSchedule.PressAction, $"{channel.Id}") { Primary = true };

    private static Button Change(Channel channel) =>
        new(ChannelsTexts.Change, ChangeSchedule.PressAction, $"{channel.Id}") { OpensForm = true };

    private static Button Pause(Channel channel) => new(ChannelsTexts.Pause, PauseSchedule.PressAction, $"{channel.Id}");
}
