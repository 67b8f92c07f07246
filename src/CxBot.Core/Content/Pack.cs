namespace CxBot.Core.Content;

/// <summary>A folder of tips and stories, read and found free of faults.</summary>
/// <param name="Id">The folder's name.</param>
/// <param name="Title">What people read.</param>
/// <param name="Standards">Three to seven.</param>
/// <param name="Items">Every tip and story, in every language.</param>
public sealed record Pack(string Id, string Title, IReadOnlyList<Standard> Standards, IReadOnlyList<ContentItem> Items);
