using CxBot.Core.Issues.Playbooks;

namespace CxBot.Core.Content;

/// <summary>A folder of tips, stories and playbooks, read and found free of faults.</summary>
/// <param name="Id">The folder's name.</param>
/// <param name="Title">What people read.</param>
/// <param name="Standards">Three to seven.</param>
/// <param name="Items">Every tip and story, in every language.</param>
/// <param name="Playbooks">Every playbook, in every language.</param>
public sealed record Pack(
    string Id,
    string Title,
    IReadOnlyList<Standard> Standards,
    IReadOnlyList<ContentItem> Items,
    IReadOnlyList<Playbook> Playbooks
);
