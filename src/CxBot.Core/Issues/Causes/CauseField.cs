using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;

namespace CxBot.Core.Issues.Causes;

/// <summary>Asks why it happened, wherever somebody is asked.</summary>
internal static class CauseField
{
    public const string Id = "cause";

    /// <summary>Takes an answer of before back.</summary>
    public const string Unknown = "unknown";

    public static ChoiceField Of(Issue issue) =>
        new(
            Id,
            CausesTexts.Why,
            [
                .. Enum.GetValues<IssueCause>().Select(cause => new Choice($"{cause}", CausesTexts.Of(cause))),
                new Choice(Unknown, CausesTexts.NotKnown),
            ]
        )
        {
            Value = Known(issue.Cause, issue.Trouble) is { } cause ? $"{cause}" : "",
            Optional = true,
            Hint = CausesTexts.WhyHint,
        };

    /// <summary>Reads a choice, or what the timeline keeps; null for anything else.</summary>
    public static IssueCause? Read(string value) =>
        Enum.TryParse<IssueCause>(value, out var cause) && Enum.IsDefined(cause) && $"{cause}" == value ? cause : null;

    /// <summary>The cause as far as anybody said it: who sorted an issue as rude treatment said it with that.</summary>
    public static IssueCause? Known(IssueCause? said, string? trouble) => said ?? (trouble == Troubles.Rude ? IssueCause.Treatment : null);
}
