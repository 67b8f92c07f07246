using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Similar;

/// <summary>"metoo CX-142 here as well, since Tuesday".</summary>
internal sealed class SayMeToo(CxDb db) : ICommand
{
    public string Name => "metoo";
    public Text Usage => SimilarTexts.Usage;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? MeTooStep.RunAsync(db, turn, number, TypedWords.Read(line.Rest, turn.Mentioned))
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
