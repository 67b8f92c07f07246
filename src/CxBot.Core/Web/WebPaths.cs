namespace CxBot.Core.Web;

/// <summary>The paths that are no pages.</summary>
public static class WebPaths
{
    /// <summary>A link's, before its token.</summary>
    public const string SignIn = "/in";

    /// <summary>Ends the session.</summary>
    public const string SignOut = "/out";

    /// <summary>Somebody's own page.</summary>
    public const string Me = "/me";
}
