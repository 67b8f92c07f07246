namespace CxBot.Core.Web;

/// <summary>The paths that are no pages.</summary>
public static class WebPaths
{
    /// <summary>A link's, before its token.</summary>
    public const string SignIn = "/in";

    /// <summary>Ends the session.</summary>
    public const string SignOut = "/out";

    /// <summary>The frame's page inside a platform; below it, every page for who the platform vouches for.</summary>
    public const string Tab = "/tab";

    /// <summary>Below <see cref="Tab"/>: gives who looks a link that opens a page in the browser.</summary>
    public const string Link = "/link";

    /// <summary>Below <see cref="Tab"/>, before its id: one of <see cref="WebForms"/>.</summary>
    public const string Form = "/form";

    /// <summary>Below <see cref="Tab"/>: finds colleagues for a form.</summary>
    public const string People = "/people";

    /// <summary>Somebody's own page.</summary>
    public const string Me = "/me";
}
