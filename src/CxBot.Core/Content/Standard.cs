namespace CxBot.Core.Content;

/// <summary>One of an organisation's service standards.</summary>
/// <param name="Id">How items name it.</param>
/// <param name="Name">What people read.</param>
/// <param name="Meaning">What it asks of everybody, in a sentence.</param>
public sealed record Standard(string Id, string Name, string Meaning);
