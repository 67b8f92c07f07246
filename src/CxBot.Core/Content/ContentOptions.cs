namespace CxBot.Core.Content;

/// <summary>The "Content" section.</summary>
public sealed class ContentOptions
{
    /// <summary>Where it stands in the configuration.</summary>
    public const string Section = "Content";

    /// <summary>
    /// For a demo: every channel begins at once with a tip after 20 seconds and then every 10 minutes, a story after 40 seconds
    /// and then every 15 minutes, every day and at any hour.
    /// </summary>
    public bool DemoRhythm { get; set; }
}
