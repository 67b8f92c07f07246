using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Clocks;

/// <summary>"snooze CX-142 until fri because the part comes then".</summary>
internal sealed class SnoozeIssue(CxDb db) : ICommand
{
    public string Name => "snooze";
    public Text Usage => ClocksTexts.UsageSnooze;
    public Text? Details => ClocksTexts.DetailsSnooze;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? SnoozeStep.Step.RunAsync(db, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
