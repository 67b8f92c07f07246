using CxBot.Core.Storage;

namespace CxBot.Core.Chat;

/// <summary>
/// Finds what somebody may put into a message of their own. Whoever reads that message reads it, wherever it is sent, so nothing
/// that is private or kept to a few may be found. Only reads.
/// </summary>
public interface ISearch
{
    /// <summary>The command id in the manifest, e.g. "findIssue".</summary>
    string Id { get; }

    /// <summary>What fits every word, or without a word the newest; the best first.</summary>
    Task<IReadOnlyList<Found>> FindAsync(CxDb db, Colleague asker, SearchWords words, DateTime now, CancellationToken ct);
}
