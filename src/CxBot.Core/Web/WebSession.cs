namespace CxBot.Core.Web;

/// <summary>That a browser is signed in.</summary>
public sealed class WebSession
{
    /// <summary>SHA-256 of the cookie's value, in hexadecimal; the value itself is kept nowhere.</summary>
    public required string TokenHash { get; set; }

    /// <summary>Who.</summary>
    public long PersonId { get; set; }

    /// <summary>When it ends, UTC.</summary>
    public DateTime EndsAt { get; set; }
}
