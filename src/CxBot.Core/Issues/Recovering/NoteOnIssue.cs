using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>"note CX-142 her neighbour has the parcel".</summary>
internal sealed class NoteOnIssue(CxDb db) : ICommand
{
    public string Name => "note";
    public Text Usage => StepTexts.UsageNote;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? NoteStep.RunAsync(db, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
