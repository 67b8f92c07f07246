namespace CxBot.Slack.Wire.Blocks;

/// <summary>A person, who is notified.</summary>
internal sealed record UserPart(string UserId) : RichTextPart;
