using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Clocks;

/// <summary>"promise CX-142 a new parcel by fri 12:00".</summary>
internal sealed class PromiseIssue(CxDb db) : ICommand
{
    public string Name => "promise";
    public Text Usage => ClocksTexts.UsagePromise;
    public Text? Details => ClocksTexts.DetailsPromise;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? PromiseStep.Step.RunAsync(db, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
