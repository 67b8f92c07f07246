using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Takes the reason for declining.</summary>
internal sealed class DeclineForm(CxDb db, PlaybookLibrary playbooks) : IForm
{
    public string Id => DeclineStep.FormId;

    public Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct) =>
        DeclineStep.RunAsync(db, playbooks, turn, IssueKey.Parse(submitted.State), submitted.Answers[DeclineStep.ReasonField]);
}
