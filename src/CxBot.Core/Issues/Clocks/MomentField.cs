using CxBot.Core.Chat;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Issues.Clocks;

/// <summary>The moment that a step asks for, as a day and a time: to come, and not too far off.</summary>
/// <param name="Id">The id of the field with the day.</param>
/// <param name="Label">Which day is asked for.</param>
/// <param name="MostDays">How many days ahead it may lie.</param>
/// <param name="Hour">What a day without a time means.</param>
internal sealed record MomentField(string Id, Text Label, int MostDays, TimeOnly Hour)
{
    private const int LongestTime = 5;

    private string TimeId => $"{Id}-time";

    /// <summary>The moment meant by what was typed, whenever it lies; null where none can be read.</summary>
    public DateTime? Read(string words, Turn turn) => MomentWords.Read(words, turn.Now, turn.Actor.TimeZone, turn.Actor.Language, Hour);

    /// <summary>Whether a moment is one to come and not too far off.</summary>
    public bool Takes(DateTime moment, Turn turn) =>
        moment > turn.Now && LocalDay.Of(moment, turn.Actor.TimeZone) <= Day(null, turn).Latest;

    /// <summary>The moment given in the form. What is wrong with it is added to the faults, and the moment then means nothing.</summary>
    public DateTime Read(FormAnswers answers, Turn turn, Dictionary<string, Text> faults)
    {
        var time = answers[TimeId] is { Length: > 0 } typed ? ClockWords.Time(typed) : Hour;
        if (time is null)
            faults[TimeId] = ClocksTexts.TimeUnreadable;
        if (Day(null, turn).Fault(answers) is { } fault)
            faults[Id] = fault;
        if (time is null || faults.ContainsKey(Id))
            return default;
        var moment = LocalTimes.ToUtc(answers.Date(Id)!.Value.ToDateTime(time.Value), Zones.Find(turn.Actor.TimeZone));
        if (moment <= turn.Now)
            faults[TimeId] = ClocksTexts.WhenPassed;
        return moment;
    }

    /// <summary>The fields, with the moment that is meant so far.</summary>
    public IReadOnlyList<Field> Fields(DateTime? moment, Turn turn)
    {
        DateTime? local = moment is { } utc ? TimeZoneInfo.ConvertTimeFromUtc(utc, Zones.Find(turn.Actor.TimeZone)) : null;
        return
        [
            Day(local is { } at ? DateOnly.FromDateTime(at) : null, turn),
            new TextField(TimeId, ClocksTexts.Time)
            {
                Value = ClockWords.Of(local is { } clock ? TimeOnly.FromDateTime(clock) : Hour),
                Hint = ClocksTexts.TimeHint,
                MaxLength = LongestTime,
            },
        ];
    }

    private DateField Day(DateOnly? chosen, Turn turn) =>
        new(Id, Label)
        {
            Value = chosen,
            Earliest = LocalDay.Of(turn.Now, turn.Actor.TimeZone),
            Latest = LocalDay.Of(turn.Now.AddDays(MostDays), turn.Actor.TimeZone),
        };
}
