using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Sight;

/// <summary>"confidential CX-142": opens the form.</summary>
internal sealed class RestrictIssue(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "confidential";
    public Text Usage => SightTexts.Usage;
    public Text Details => SightTexts.Details;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number }
            ? RestrictStep.AskAsync(db, turn, number)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
