namespace CxBot.Core.Issues.Masking;

/// <summary>A text without personal data.</summary>
/// <param name="Text">As long as the original; a dot stands for each letter and digit that was masked.</param>
/// <param name="Found">What was masked, each kind once.</param>
public sealed record MaskedText(string Text, IReadOnlySet<PersonalDataKind> Found);
