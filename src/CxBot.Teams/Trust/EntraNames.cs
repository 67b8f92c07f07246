namespace CxBot.Teams.Trust;

/// <summary>How a directory of Entra is called in tokens, and where its keys are named.</summary>
internal static class EntraNames
{
    public static string Metadata(string authority, string tenant) => $"{authority}/{tenant}/v2.0/.well-known/openid-configuration";

    /// <summary>Tokens of Entra's first version bear another name, and the same keys sign them.</summary>
    public static IReadOnlyList<string> Issuers(string authority, string tenant) =>
        [$"https://sts.windows.net/{tenant}/", $"{authority}/{tenant}/v2.0"];
}
