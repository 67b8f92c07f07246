namespace CxBot.Playground.Shapes;

/// <summary>What a platform would object to in a document.</summary>
/// <param name="At">JSON pointer.</param>
/// <param name="Says">Why.</param>
internal sealed record Fault(string At, string Says);
