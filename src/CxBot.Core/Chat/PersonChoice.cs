namespace CxBot.Core.Chat;

/// <summary>A colleague on offer.</summary>
public sealed record PersonChoice(long Id, string Name)
{
    /// <summary>Their name with team and platform, so that namesakes can be told apart; null where the name is enough.</summary>
    public Text? Told { get; init; }

    /// <summary>What stands in a list.</summary>
    public Text Shown => Told ?? Text.Typed(Name);

    /// <summary>As a reader of one language sees it, by name alone.</summary>
    public PersonChoice In(Reader reader) => new(Id, TextResolver.Plain(Shown, reader));
}
