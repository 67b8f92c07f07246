using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Clocks;

/// <summary>The moment that a step asks for: to come, and not too far off.</summary>
/// <param name="Id">The field's id.</param>
/// <param name="Label">What is asked.</param>
/// <param name="MostDays">How many days ahead it may lie.</param>
/// <param name="Hour">What a day without a time means.</param>
internal sealed record MomentField(string Id, Text Label, int MostDays, TimeOnly Hour)
{
    private const int Longest = 60;

    public DateTime? Read(string words, Turn turn) => MomentWords.Read(words, turn.Now, turn.Actor.TimeZone, turn.Actor.Language, Hour);

    public Text? Fault(string words, Turn turn) =>
        Read(words, turn) switch
        {
            null => ClocksTexts.WhenUnreadable,
            { } moment when moment <= turn.Now => ClocksTexts.WhenPassed,
            { } moment when moment > turn.Now.AddDays(MostDays) => ClocksTexts.WhenTooLate(MostDays),
            _ => null,
        };

    public Field Field(string value) =>
        new TextField(Id, Label)
        {
            Value = value,
            Hint = ClocksTexts.WhenHint,
            MaxLength = Longest,
        };
}
