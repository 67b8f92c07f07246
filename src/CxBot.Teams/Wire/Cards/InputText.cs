namespace CxBot.Teams.Wire.Cards;

internal sealed record InputText(string Id, string Label) : CardElement
{
    public bool? IsMultiline { get; init; }
    public int MaxLength { get; init; }
    public string? Value { get; init; }
    public bool? IsRequired { get; init; }
    public string? ErrorMessage { get; init; }
}
