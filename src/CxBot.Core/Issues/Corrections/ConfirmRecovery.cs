using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Corrections;

/// <summary>"confirm CX-142": the customer is content, says somebody later.</summary>
internal sealed class ConfirmRecovery(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "confirm";
    public Text Usage => CorrectionsTexts.ConfirmUsage;
    public Text? Details => CorrectionsTexts.ConfirmDetails;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text).Number is { } number
            ? ConfirmStep.AskAsync(db, turn, new IssueKey(number))
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
