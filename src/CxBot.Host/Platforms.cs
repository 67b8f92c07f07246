using CxBot.Core.Storage;

namespace CxBot.Host;

/// <summary>What this process connects to.</summary>
internal sealed record Platforms(bool Slack, bool Teams, bool Playground)
{
    /// <summary>What configures a platform, for whoever has configured none.</summary>
    public const string WhatToSet =
        "Set Slack:BotToken with Slack:SigningSecret or Slack:AppToken, or Teams:AppId, Teams:ClientSecret and Teams:TenantId; "
        + "README says where to find them.";

    /// <summary>
    /// A platform is configured once one of its secrets is there (an empty string is none). The playground stands in for both
    /// when a developer has configured neither.
    /// </summary>
    /// <exception cref="StartRefusedException">Nothing to connect to, or a playground where customers are.</exception>
    public static Platforms Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var slack =
            IsSet(configuration["Slack:BotToken"])
            || IsSet(configuration["Slack:SigningSecret"])
            || IsSet(configuration["Slack:AppToken"])
            || IsSet(configuration["Slack:ClientId"]);
        var teams = IsSet(configuration["Teams:AppId"]) || configuration.GetValue<bool>("Teams:AllowUnauthenticatedLoopback");
        var playground = configuration.GetValue<bool?>("Playground:Enabled") ?? (environment.IsDevelopment() && !slack && !teams);
        if (playground && environment.IsProduction())
            throw new StartRefusedException(
                "The playground can't run in Production: it stands in for Slack and Teams. Remove Playground:Enabled, or set ASPNETCORE_ENVIRONMENT to Development."
            );
        if (playground && (slack || teams))
            throw new StartRefusedException(
                "The playground and a real platform can't run in one process: their secrets would mix. Remove Playground:Enabled, or the Slack and Teams settings."
            );
        if (!playground && !slack && !teams)
            throw new StartRefusedException(
                $"Neither Slack nor Teams is configured. {WhatToSet} To try CxBot without an account, set ASPNETCORE_ENVIRONMENT to Development."
            );
        return playground ? new Platforms(Slack: true, Teams: true, Playground: true) : new Platforms(slack, teams, Playground: false);
    }

    private static bool IsSet(string? value) => !string.IsNullOrWhiteSpace(value);
}
