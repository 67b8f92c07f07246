using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Causes;

/// <summary>Takes what the customer needed, and why it happened.</summary>
internal sealed class CauseForm(CxDb db) : IForm
{
    public string Id => CauseStep.FormId;

    public Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct) =>
        CauseStep.SendAsync(db, turn, IssueKey.Parse(submitted.State), submitted.Answers);
}
