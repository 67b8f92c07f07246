using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Edits;

/// <summary>Takes what was reported, as it should read now.</summary>
internal sealed class EditForm(CxDb db) : IForm
{
    public string Id => EditQuestions.FormId;

    public Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct) => EditStep.SendAsync(db, turn, submitted);
}
