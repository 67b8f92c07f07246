namespace CxBot.Core.Web;

/// <summary>The configuration section "Web": the pages that people open in a browser.</summary>
public sealed class WebOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Web";

    /// <summary>
    /// Where browsers reach the bot, e.g. "https://cxbot.harbour.example"; links begin with it. Empty: no links are given, except in
    /// Development, where it is the server's own address.
    /// </summary>
    public string Address { get; set; } = "";
}
