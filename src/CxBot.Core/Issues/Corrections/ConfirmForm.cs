using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Corrections;

/// <summary>Takes how the customer said that it is good again.</summary>
internal sealed class ConfirmForm(CxDb db) : IForm
{
    public string Id => ConfirmStep.FormId;

    public Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct) =>
        ConfirmStep.RunAsync(db, turn, IssueKey.Parse(submitted.State), submitted.Answers[ConfirmStep.HowField]);
}
