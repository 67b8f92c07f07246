using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Takes what was promised, and by when.</summary>
internal sealed class PromiseForm(CxDb db) : IForm
{
    public string Id => PromiseStep.Step.FormId;

    public Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct) =>
        PromiseStep.Step.SendAsync(db, turn, IssueKey.Parse(submitted.State), submitted.Answers);
}
