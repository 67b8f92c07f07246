using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Corrections;

/// <summary>"correct CX-142 @ana 5 she found the cause".</summary>
internal sealed class CorrectCredit(CxDb db) : ICommand
{
    public string Name => "correct";
    public Text Usage => CorrectionsTexts.CorrectUsage;
    public Text? Details => CorrectionsTexts.CorrectDetails;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? CorrectStep.RunAsync(db, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
