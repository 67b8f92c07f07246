namespace CxBot.Core.Channels;

/// <summary>A day on which a channel is left alone, beside the public holidays of its region.</summary>
public sealed class ChannelHoliday
{
    /// <summary>Where.</summary>
    public long ChannelId { get; set; }

    /// <summary>The day, in the channel's zone.</summary>
    public DateOnly Day { get; set; }

    /// <summary>What it is called; empty if nobody said.</summary>
    public string Name { get; set; } = "";
}
