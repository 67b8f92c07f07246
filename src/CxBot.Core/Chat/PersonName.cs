namespace CxBot.Core.Chat;

/// <summary>A person's name.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Their name when this was written; shown where they have no account. Empty for whoever was forgotten: "a former colleague" is read.</param>
/// <param name="Ping">Whether the platform should notify them. Lists and boards never ping.</param>
public sealed record PersonName(long Id, string Name, bool Ping = false) : TextArgument;
