namespace CxBot.Teams.Wire.Cards;

/// <summary>Choices that the client asks for with an application/search invoke.</summary>
internal sealed record DataQuery(string Dataset)
{
    public string Type { get; } = "Data.Query";
}
