using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>"reopen CX-142 the second parcel was broken too".</summary>
internal sealed class ReopenIssue(CxDb db, PlaybookLibrary playbooks) : ICommand
{
    public string Name => "reopen";
    public Text Usage => StepTexts.UsageReopen;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? ReopenStep.RunAsync(db, playbooks, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
