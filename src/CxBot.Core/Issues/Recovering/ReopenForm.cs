using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Takes what came back.</summary>
internal sealed class ReopenForm(CxDb db, PlaybookLibrary playbooks) : IForm
{
    public string Id => ReopenStep.FormId;

    public Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct) =>
        ReopenStep.RunAsync(db, playbooks, turn, IssueKey.Parse(submitted.State), submitted.Answers[ReopenStep.WordsField]);
}
