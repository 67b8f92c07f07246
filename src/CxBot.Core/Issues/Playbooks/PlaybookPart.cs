namespace CxBot.Core.Issues.Playbooks;

/// <summary>One step of a playbook.</summary>
/// <param name="Step">Which.</param>
/// <param name="Advice">What helps.</param>
/// <param name="Words">What one could say.</param>
public sealed record PlaybookPart(PlaybookStep Step, string Advice, string Words);
