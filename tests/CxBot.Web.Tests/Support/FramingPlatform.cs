using CxBot.Core.Chat;
using CxBot.Core.Web;

namespace CxBot.Web.Tests.Support;

/// <summary>A platform that vouches for whoever its token names.</summary>
internal sealed class FramingPlatform : ITabSignIn
{
    public string Script => "/teams.js";

    public string ScriptIntegrity => "";

    public IReadOnlyList<string> FrameAncestors => ["https://teams.example"];

    public static string Token(Account account) => $"{account.Platform}/{account.Workspace}/{account.User}";

    public Task<Account?> ReadAsync(string token, CancellationToken ct) =>
        Task.FromResult(
            token.Split('/') is [var platform, var workspace, var user] ? new Account(platform, workspace, user) : (Account?)null
        );
}
