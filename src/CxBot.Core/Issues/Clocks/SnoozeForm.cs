using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Takes until when, and why.</summary>
internal sealed class SnoozeForm(CxDb db) : IForm
{
    public string Id => SnoozeStep.Step.FormId;

    public Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct) =>
        SnoozeStep.Step.SendAsync(db, turn, IssueKey.Parse(submitted.State), submitted.Answers);
}
