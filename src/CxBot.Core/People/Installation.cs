namespace CxBot.Core.People;

/// <summary>
/// An app installed by a platform's own consent page, with secrets that only its adapter can read. Nobody there is served
/// before <see cref="AdmittedAt"/>.
/// </summary>
public sealed class Installation
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>"slack" or "teams".</summary>
    public required string Platform { get; set; }

    /// <summary>The platform's id of what it is installed in: Slack team, or enterprise when the whole of it is.</summary>
    public required string Workspace { get; set; }

    /// <summary>What that calls itself.</summary>
    public string Name { get; set; } = "";

    /// <summary>The bot's own user id there.</summary>
    public string? BotUser { get; set; }

    /// <summary>The bot's own id as author of messages there.</summary>
    public string? BotId { get; set; }

    /// <summary>Who installed it: the platform's user id.</summary>
    public string? InstalledBy { get; set; }

    /// <summary>The scopes that were granted, with commas.</summary>
    public string Scopes { get; set; } = "";

    /// <summary>The access token, protected; empty once it is dead.</summary>
    public string Token { get; set; } = "";

    /// <summary>The token to renew it with, protected; empty where tokens don't expire.</summary>
    public string RenewalToken { get; set; } = "";

    /// <summary>Until when the access token holds, UTC; null where it doesn't expire.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Until when one node has the right to renew it, UTC.</summary>
    public DateTime? RenewingUntil { get; set; }

    /// <summary>When it was last installed, UTC.</summary>
    public DateTime InstalledAt { get; set; }

    /// <summary>When it was let into the organisation, UTC; null while an administrator has to say so.</summary>
    public DateTime? AdmittedAt { get; set; }

    /// <summary>When administrators were last asked whether to let it in, UTC.</summary>
    public DateTime? AskedAt { get; set; }

    /// <summary>When it was uninstalled or its token revoked, UTC; its data stays for the next time.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>It is installed (again): everything that the platform said holds from now on.</summary>
    internal void Renew(Installation installed, DateTime now)
    {
        (Name, BotUser, BotId, InstalledBy) = (installed.Name, installed.BotUser, installed.BotId, installed.InstalledBy);
        (Scopes, Token, RenewalToken) = (installed.Scopes, installed.Token, installed.RenewalToken);
        (ExpiresAt, RenewingUntil, InstalledAt, EndedAt) = (installed.ExpiresAt, null, now, null);
    }

    /// <summary>It is gone, and its secrets with it.</summary>
    internal void End(DateTime now) => (Token, RenewalToken, ExpiresAt, EndedAt) = ("", "", null, now);
}
