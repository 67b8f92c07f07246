namespace CxBot.Core.Issues;

/// <summary>A channel that shows the issues of a contact point; at least one per platform is wise.</summary>
public sealed class ContactPointHome
{
    /// <summary>The contact point.</summary>
    public long ContactPointId { get; set; }

    /// <summary>The channel.</summary>
    public long ChannelId { get; set; }
}
