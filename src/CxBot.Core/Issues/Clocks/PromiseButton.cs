using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Promise: opens the form.</summary>
internal sealed class PromiseButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => IssueButtons.PromiseAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        // Without words the step only asks for them.
        PromiseStep.Step.RunAsync(db, turn, IssueKey.Parse(pressed.Value), typed: "");
}
