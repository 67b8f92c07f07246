namespace CxBot.Host.Pages;

/// <summary>The configuration section "Operator": who runs this bot, for people who want to ask.</summary>
public sealed class OperatorOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Operator";

    /// <summary>Who runs it, e.g. "Parcels Ltd, IT".</summary>
    public string Name { get; set; } = "";

    /// <summary>Where they are asked, e.g. an e-mail address.</summary>
    public string Contact { get; set; } = "";

    internal string Words =>
        (Name.Trim(), Contact.Trim()) switch
        {
            ("", "") => "the colleagues who administer CxBot in your organisation",
            ("", var contact) => contact,
            (var name, "") => name,
            var (name, contact) => $"{name} ({contact})",
        };
}
