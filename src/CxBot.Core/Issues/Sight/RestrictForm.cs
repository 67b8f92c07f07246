using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Sight;

/// <summary>Takes whom an issue concerns that is kept to a few from now on.</summary>
internal sealed class RestrictForm(CxDb db, ContentLibrary library) : IForm
{
    public string Id => RestrictStep.FormId;

    public Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct) =>
        RestrictStep.TakeAsync(db, library, turn, IssueKey.Parse(submitted.State), submitted.Answers);
}
