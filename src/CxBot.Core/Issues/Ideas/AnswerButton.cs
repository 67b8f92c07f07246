using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Ideas;

/// <summary>Answer: opens the form.</summary>
internal sealed class AnswerButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => AnswerStep.FormId;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        // Without words the step only asks for them.
        AnswerStep.RunAsync(db, turn, IssueKey.Parse(pressed.Value), typed: "");
}
