using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Takes a note.</summary>
internal sealed class NoteForm(CxDb db) : IForm
{
    public string Id => NoteStep.FormId;

    public Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct) =>
        NoteStep.RunAsync(db, turn, IssueKey.Parse(submitted.State), submitted.Answers[NoteStep.WordsField]);
}
