using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>"recovered CX-142 sent a new parcel by courier": opens the form, with the words in it.</summary>
internal sealed class RecoverIssue(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "recovered";
    public IReadOnlyList<string> Aliases => ["mended"];
    public Text Usage => StepTexts.UsageRecovered;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? RecoveryQuestions.OpenAsync(db, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
