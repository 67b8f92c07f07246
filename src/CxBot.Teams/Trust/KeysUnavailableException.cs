namespace CxBot.Teams.Trust;

/// <summary>No signing key could be fetched yet, so no token can be judged.</summary>
internal sealed class KeysUnavailableException() : Exception("The keys that sign what Teams sends could not be fetched.");
