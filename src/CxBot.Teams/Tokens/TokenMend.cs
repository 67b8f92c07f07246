namespace CxBot.Teams.Tokens;

/// <summary>Says to an administrator how to mend that there is no token.</summary>
internal static class TokenMend
{
    public static string Of(string reason, TeamsOptions options) =>
        reason switch
        {
            "AADSTS700016" => $"The directory {options.TokenTenant} has no application {options.AppId}. On the Azure Bot's page "
                + "Configuration compare Microsoft App ID with Teams:AppId, Bot Type with Teams:AppType, and App Tenant ID with "
                + "Teams:TenantId: a single-tenant bot gets its tokens from its own directory.",
            "AADSTS7000215" => "The client secret is wrong. Make a new one for the registration (Entra, App registrations, Certificates "
                + "& secrets), copy its Value and not its Secret ID, and set Teams__ClientSecret.",
            "AADSTS7000222" => "The client secret has expired. Make a new one for the registration (Entra, App registrations, "
                + "Certificates & secrets) and set Teams__ClientSecret.",
            "AADSTS700027" => "The registration does not know our certificate, or it has expired. Upload its public part (Entra, App "
                + "registrations, Certificates & secrets), or set Teams__CertificatePath to the one that stands there.",
            "AADSTS90002" or "AADSTS900023" => $"There is no directory {options.TokenTenant}. Set Teams__TenantId to the directory "
                + "(tenant) id on the overview page of the registration.",
            TokenUnavailableException.Unreachable when options.AppType == TeamsAppType.UserAssignedMSI => "No managed identity answers on "
                + "this machine. Run the bot in Azure with the user-assigned identity named by Teams:AppId, or set Teams:AppType.",
            TokenUnavailableException.Unreachable => $"{Address(options)} does not answer. Let this machine call it, through a proxy "
                + "(HTTPS_PROXY) if it needs one.",
            TokenUnavailableException.Busy => $"{Address(options)} is busy. The bot tries again by itself.",
            _ => "Check Teams:AppId, Teams:AppType, Teams:TenantId and the secret or certificate against the Azure Bot's page "
                + "Configuration.",
        };

    private static string Address(TeamsOptions options) => options.TokenUrl.Length > 0 ? options.TokenUrl : options.Entra;
}
