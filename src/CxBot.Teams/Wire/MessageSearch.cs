namespace CxBot.Teams.Wire;

/// <summary>Payload of composeExtension/query: somebody looks for something to put into their message.</summary>
internal sealed record MessageSearch(string? CommandId, IReadOnlyList<SearchParameter>? Parameters)
{
    private const string WordsParameter = "words";

    /// <summary>What was typed; empty before the first letter.</summary>
    public string Words => Parameters?.FirstOrDefault(parameter => parameter.Name == WordsParameter)?.Value.ToString() ?? "";
}
