namespace CxBot.Teams.Wire.Cards;

/// <summary>A day; all days are written yyyy-MM-dd. Some clients let people choose outside of the range.</summary>
internal sealed record InputDate(string Id, string Label) : CardElement
{
    public string? Placeholder { get; init; }
    public string? Value { get; init; }
    public string? Min { get; init; }
    public string? Max { get; init; }
    public bool? IsRequired { get; init; }
    public string? ErrorMessage { get; init; }
}
