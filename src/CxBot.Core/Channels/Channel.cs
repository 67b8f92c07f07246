using CxBot.Core.Scheduling;

namespace CxBot.Core.Channels;

/// <summary>A channel or group chat that the bot was added to.</summary>
public sealed class Channel
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>Where.</summary>
    public long WorkspaceId { get; set; }

    /// <summary>The platform's conversation id.</summary>
    public required string ExternalId { get; set; }

    /// <summary>Its name, if the platform said.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether only its members see it; null where the platform has not said yet.</summary>
    public bool? IsPrivate { get; set; }

    /// <summary>IANA name; scheduled posts keep this zone.</summary>
    public string TimeZone { get; set; } = "Etc/UTC";

    /// <summary>The language of its tips and stories, a BCP 47 tag; null for the organisation's.</summary>
    public string? Language { get; set; }

    /// <summary>Whose public holidays it keeps; <see cref="ChannelHoliday"/> adds its own.</summary>
    public HolidayRegion Region { get; set; }

    /// <summary>From when on nothing is posted, in its zone; never, when it is the same as <see cref="QuietUntil"/>.</summary>
    public TimeOnly QuietFrom { get; set; } = QuietHours.Usual.From;

    /// <summary>Until when nothing is posted.</summary>
    public TimeOnly QuietUntil { get; set; } = QuietHours.Usual.Until;

    /// <summary>Who may set it: who added the bot, or whom they name.</summary>
    public long KeeperId { get; set; }

    /// <summary>False after the bot was taken out.</summary>
    public bool IsActive { get; set; } = true;
}
