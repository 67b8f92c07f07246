namespace CxBot.Playground.Slack;

/// <summary>What became of a modal that was sent.</summary>
/// <param name="View">The modal that the person has before them now; null when all are closed.</param>
/// <param name="Errors">By block id; not empty when the modal stays open with these words.</param>
/// <param name="Trouble">Slack's general failure, the modal stays open; else null.</param>
internal sealed record SubmitResult(SlackView? View, IReadOnlyDictionary<string, string> Errors, string? Trouble)
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    public static SubmitResult Shows(SlackView? view) => new(view, None, null);

    public static SubmitResult Faulty(IReadOnlyDictionary<string, string> errors) => new(null, errors, null);

    /// <summary>What people see when the bot answered late, wrongly or not at all.</summary>
    public static SubmitResult Failed { get; } = new(null, None, "We had some trouble connecting. Try again?");
}
