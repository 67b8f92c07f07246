namespace CxBot.Teams;

/// <summary>The configuration section "Teams".</summary>
public sealed class TeamsOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Teams";

    internal static readonly IReadOnlyList<string> DefaultServiceHosts =
    [
        "*.botframework.com",
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
    ];

    /// <summary>Application (client) id of the bot's registration in Entra.</summary>
    public string AppId { get; set; } = "";

    /// <summary>A client secret of that registration.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The directory that holds the registration and where the bot is used; activities of another tenant are refused.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>
    /// Where the keys are named that sign what Teams sends. An address, or a path on this server ("/playground/...").
    /// </summary>
    public string OpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Who signs what Teams sends.</summary>
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>Where our own tokens come from: an address, or a path on this server. Empty: Entra's for <see cref="TenantId"/>.</summary>
    public string TokenUrl { get; set; } = "";

    /// <summary>
    /// Hosts that may get our token, e.g. "smba.trafficmanager.net" or "*.botframework.com"; "localhost" stands for every
    /// loopback address. Empty: Teams' own.
    /// </summary>
    public IReadOnlyList<string> AllowedServiceHosts { get; set; } = [];

    /// <summary>
    /// Lets programs on this machine speak to the bot without a token. In Development only; for Microsoft's local Agents
    /// Playground, which sends none.
    /// </summary>
    public bool AllowUnauthenticatedLoopback { get; set; }

    /// <summary>Whether a bot registration is given. Until then every token is refused.</summary>
    public bool IsConfigured => AppId.Length > 0;

    internal string TokenAddress =>
        TokenUrl.Length > 0 ? TokenUrl : $"https://login.microsoftonline.com/{Uri.EscapeDataString(TenantId)}/oauth2/v2.0/token";
}
