using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Problems;

/// <summary>Takes what changed.</summary>
internal sealed class MendedForm(CxDb db) : IForm
{
    public string Id => MendStep.FormId;

    public Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct) =>
        MendStep.RunAsync(db, turn, IssueKey.Parse(submitted.State), submitted.Answers[MendStep.ChangedField]);
}
