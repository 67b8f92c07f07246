namespace CxBot.Teams;

/// <summary>What one of Microsoft's clouds has at other addresses than the others.</summary>
/// <param name="OpenIdMetadataUrl">Where the keys are named that sign what Teams sends.</param>
/// <param name="Issuer">Who signs it. Also the resource that our own tokens are for.</param>
/// <param name="Authority">Entra.</param>
/// <param name="MultiTenantDirectory">Where bots of the old multi-tenant type get their tokens.</param>
/// <param name="ServiceTenants">The directories from which the Bot Service gets tokens of Entra, once it uses those to call us.</param>
/// <param name="TabHosts">Where Teams and the other hosts of its tabs run in a browser.</param>
internal sealed record Cloud(
    string OpenIdMetadataUrl,
    string Issuer,
    string Authority,
    string MultiTenantDirectory,
    IReadOnlyList<string> ServiceTenants,
    IReadOnlyList<string> TabHosts
)
{
    private static readonly Cloud Public = new(
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://api.botframework.com",
        "https://login.microsoftonline.com",
        "botframework.com",
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"],
        [
            "https://teams.microsoft.com",
            "https://*.teams.microsoft.com",
            "https://*.cloud.microsoft",
            "https://*.microsoft365.com",
            "https://*.office.com",
            "https://outlook.office365.com",
        ]
    );

    private static readonly Cloud UsGovernment = new(
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://api.botframework.us",
        "https://login.microsoftonline.us",
        "MicrosoftServices.onmicrosoft.us",
        ["cab8a31a-1906-4287-a0d8-4eef66b95f6e"],
        ["https://*.teams.microsoft.us", "https://*.office365.us"]
    );

    public static Cloud Of(TeamsCloud cloud) => cloud == TeamsCloud.UsGovernment ? UsGovernment : Public;
}
