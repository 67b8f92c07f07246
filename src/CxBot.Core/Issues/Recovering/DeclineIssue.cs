using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>"decline CX-142 it belongs to the carrier, who has it".</summary>
internal sealed class DeclineIssue(CxDb db, PlaybookLibrary playbooks) : ICommand
{
    public string Name => "decline";
    public Text Usage => StepTexts.UsageDecline;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? DeclineStep.RunAsync(db, playbooks, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
