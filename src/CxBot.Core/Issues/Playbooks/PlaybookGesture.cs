namespace CxBot.Core.Issues.Playbooks;

/// <summary>Something that a playbook allows to make it right.</summary>
/// <param name="Id">Its name among those of the playbook.</param>
/// <param name="Name">What people read.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Limits">How much each role may spend on it without asking, in whole units of the currency or hours; a role that is not there asks.</param>
public sealed record PlaybookGesture(string Id, string Name, GestureCost Cost, IReadOnlyDictionary<string, int> Limits);
