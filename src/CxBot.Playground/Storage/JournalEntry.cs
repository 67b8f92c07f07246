namespace CxBot.Playground.Storage;

/// <summary>One thing to keep (or, without a body, to forget), and the promise that it was.</summary>
internal sealed record JournalEntry(string Kind, string Id, string? Body)
{
    /// <summary>Ends when the entry is committed, or with the fault that kept it from being so.</summary>
    public TaskCompletionSource Committed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
