using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Ideas;

/// <summary>Takes the answer.</summary>
internal sealed class AnswerForm(CxDb db) : IForm
{
    public string Id => AnswerStep.FormId;

    public Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct) =>
        AnswerStep.RunAsync(db, turn, IssueKey.Parse(submitted.State), submitted.Answers[AnswerStep.WordsField]);
}
