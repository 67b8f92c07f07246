using CxBot.Core.Chat;

namespace CxBot.Core.People;

/// <summary>One human of an organisation, with an <see cref="Identity"/> per workspace they are in.</summary>
public sealed class Person
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose colleague.</summary>
    public long OrganisationId { get; set; }

    /// <summary>How they are called.</summary>
    public required string Name { get; set; }

    /// <summary>The name in lower case, because SQLite's own lower-casing knows ASCII only.</summary>
    public string SearchName
    {
        get => Name.ToLowerInvariant();
        private set { }
    }

    /// <summary>Verified e-mail in lower case; joins identities of one person. Null when no platform shows it.</summary>
    public string? Email { get; set; }

    /// <summary>IANA name.</summary>
    public string TimeZone { get; set; } = "Etc/UTC";

    /// <summary>When they are at work, as <see cref="Scheduling.WorkingHours.Read"/> takes it; empty for their organisation's hours.</summary>
    public string WorkingHours { get; set; } = "";

    /// <summary>BCP 47 tag.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Guest or external.</summary>
    public bool IsGuest { get; set; }

    /// <summary>An app, never a colleague: not found, not thanked, not asked.</summary>
    public bool IsBot { get; set; }

    /// <summary>Administrates the organisation; the installer is the first.</summary>
    public bool IsAdministrator { get; set; }

    /// <summary>One of those who look after issues that nobody else was named for.</summary>
    public bool IsTriage { get; set; }

    /// <summary>One of the two who read confidential reports.</summary>
    public bool IsConfidant { get; set; }

    /// <summary>Asked to be left out of the board before ranks are counted.</summary>
    public bool IsOffBoard { get; set; }

    /// <summary>Asked for no message about their own week.</summary>
    public bool IsOwnDigestOff { get; set; }

    /// <summary>False once they left on every platform.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>They were taken for one with somebody and parted again: the same e-mail alone joins them to nobody.</summary>
    public bool StaysApart { get; set; }

    /// <summary>They asked to be forgotten: nothing is left but that they were somebody.</summary>
    internal void Empty()
    {
        (Name, Email, TimeZone, Language, WorkingHours) = ("", null, "Etc/UTC", "en", "");
        (IsActive, IsAdministrator, IsTriage, IsConfidant) = (false, false, false, false);
    }

    /// <summary>As handlers see them.</summary>
    public Colleague ToColleague() =>
        new(Id, OrganisationId, Name, TimeZone, Language, IsGuest, IsAdministrator, IsBot, IsTriage, IsConfidant);
}
