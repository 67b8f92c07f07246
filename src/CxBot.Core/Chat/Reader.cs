using System.Collections.Immutable;

namespace CxBot.Core.Chat;

/// <summary>For whom a card is rendered.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="TimeZone">IANA name; moments are shown in it.</param>
/// <param name="Accounts">Person id to platform user id, for the people a card mentions that have an account in the workspace.</param>
public sealed record Reader(string Language, string TimeZone, ImmutableDictionary<long, string> Accounts)
{
    /// <summary>What one writes before a command where this is read, as <see cref="WayToSpeak"/> has it; empty where nothing is.</summary>
    public string Way { get; init; } = "";

    /// <summary>Reads English in UTC, knows nobody.</summary>
    public static Reader Default { get; } = new("en", "Etc/UTC", ImmutableDictionary<long, string>.Empty);
}
