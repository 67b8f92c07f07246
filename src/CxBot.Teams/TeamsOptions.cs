namespace CxBot.Teams;

/// <summary>The configuration section "Teams".</summary>
public sealed class TeamsOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Teams";

    // As Microsoft documents it, with the hash that it publishes beside it.
    private const string MicrosoftScript = "https://res.cdn.office.net/teams-js/2.43.1/js/MicrosoftTeams.min.js";
    private const string MicrosoftScriptHash = "sha384-7ORQy8xx1gKRnfigO9zP+eIdkANt5I5YKoTJh4P55DqdbkInsqjaevmrCNLwtkLb";

    internal static readonly IReadOnlyList<string> DefaultServiceHosts =
    [
        "*.botframework.com",
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
    ];

    /// <summary>Which of Microsoft's clouds; gives the addresses below that are empty.</summary>
    public TeamsCloud Cloud { get; set; }

    /// <summary>Application (client) id of the bot's registration in Entra.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The bot's type as its resource in Azure shows it: SingleTenant, UserAssignedMSI, or the old MultiTenant.</summary>
    public TeamsAppType AppType { get; set; }

    /// <summary>A client secret of the registration.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>In place of a secret: a file with the registration's certificate and its private key, PEM or PFX.</summary>
    public string CertificatePath { get; set; } = "";

    /// <summary>The password of a PFX file.</summary>
    public string CertificatePassword { get; set; } = "";

    /// <summary>The directory that holds the registration.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>The directories where the bot may be used; activities of any other are refused. Empty: <see cref="TenantId"/>.</summary>
    public IReadOnlyList<string> AllowedTenants { get; set; } = [];

    /// <summary>
    /// Where the keys are named that sign what Teams sends. An address, or a path on this server ("/playground/..."). Empty: the
    /// cloud's.
    /// </summary>
    public string OpenIdMetadataUrl { get; set; } = "";

    /// <summary>Who signs what Teams sends. Empty: the cloud's.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>Trusts tokens of Entra too, to which the Bot Service is moving; only from <see cref="EntraCallerAppId"/>.</summary>
    public bool AcceptEntraTokens { get; set; }

    /// <summary>The Bot Service's own application id, in the "appid" or "azp" of such a token.</summary>
    public string EntraCallerAppId { get; set; } = "";

    /// <summary>The directories that may have issued such a token. Empty: the Bot Service's.</summary>
    public IReadOnlyList<string> EntraTenants { get; set; } = [];

    /// <summary>Entra's address. Empty: the cloud's.</summary>
    public string EntraAuthority { get; set; } = "";

    /// <summary>
    /// Where our own tokens come from: an address, or a path on this server, for a client secret. Empty: Entra, by Microsoft's own
    /// library.
    /// </summary>
    public string TokenUrl { get; set; } = "";

    /// <summary>
    /// Hosts that may get our token, e.g. "smba.trafficmanager.net" or "*.botframework.com"; "localhost" stands for every
    /// loopback address. Empty: Teams' own.
    /// </summary>
    public IReadOnlyList<string> AllowedServiceHosts { get; set; } = [];

    /// <summary>
    /// Microsoft's script for tabs: an address, or a path on this server. Empty: the one on Microsoft's own delivery network, which is
    /// then held to the hash that goes with it.
    /// </summary>
    public string TabScript { get; set; } = "";

    /// <summary>The hash of <see cref="TabScript"/> ("sha384-..."); the browser refuses a script with another. Empty: none is asked.</summary>
    public string TabScriptIntegrity { get; set; } = "";

    /// <summary>Who may show the tab in a frame, e.g. "https://*.teams.microsoft.com". Empty: the cloud's Teams, Outlook and Microsoft 365.</summary>
    public IReadOnlyList<string> TabHosts { get; set; } = [];

    /// <summary>
    /// Lets programs on this machine speak to the bot without a token. In Development only; for Microsoft's local Agents
    /// Playground, which sends none.
    /// </summary>
    public bool AllowUnauthenticatedLoopback { get; set; }

    /// <summary>Whether a bot registration is given. Until then every token is refused.</summary>
    public bool IsConfigured => AppId.Length > 0;

    internal string MetadataAddress => OpenIdMetadataUrl.Length > 0 ? OpenIdMetadataUrl : Defaults.OpenIdMetadataUrl;

    internal string TrustedIssuer => Issuer.Length > 0 ? Issuer : Defaults.Issuer;

    internal string Entra => (EntraAuthority.Length > 0 ? EntraAuthority : Defaults.Authority).TrimEnd('/');

    internal string TabScriptAddress => TabScript.Length > 0 ? TabScript : MicrosoftScript;

    internal string TabScriptHash => TabScript.Length > 0 ? TabScriptIntegrity : MicrosoftScriptHash;

    internal IReadOnlyList<string> TabFrames => TabHosts.Count > 0 ? TabHosts : Defaults.TabHosts;

    internal IReadOnlyList<string> ServiceTenants => EntraTenants.Count > 0 ? EntraTenants : Defaults.ServiceTenants;

    /// <summary>What our own tokens are for.</summary>
    internal string ConnectorScope => $"{Defaults.Issuer}/.default";

    /// <summary>The directory that gives us tokens.</summary>
    internal string TokenTenant => AppType == TeamsAppType.MultiTenant ? Defaults.MultiTenantDirectory : TenantId;

    private Cloud Defaults => Teams.Cloud.Of(Cloud);
}
