namespace CxBot.Core.Chat;

/// <summary>A stretch of resolved text in one style. <see cref="Value"/> is literal: escape it for the place it goes to.</summary>
/// <param name="Value">The characters; for a person their name.</param>
/// <param name="Bold">Emphasised.</param>
/// <param name="Ping">The platform user id to notify, when the person has an account here and should be.</param>
/// <param name="Moment">
/// The point in time that <paramref name="Value"/> tells in the reader's zone: a platform that knows each reader's own zone shows
/// it in that instead.
/// </param>
public sealed record Run(string Value, bool Bold = false, string? Ping = null, Moment? Moment = null);
