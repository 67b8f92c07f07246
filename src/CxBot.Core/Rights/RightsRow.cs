namespace CxBot.Core.Rights;

/// <summary>Who may have a handler run.</summary>
/// <param name="Handler">The handler's type.</param>
/// <param name="Right">Who.</param>
/// <param name="Word">For a command: when this word follows its own, as in "content editors"; "*" for any word; else always.</param>
internal sealed record RightsRow(Type Handler, Right Right, string Word = "");
