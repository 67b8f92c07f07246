namespace CxBot.Core.Checkups;

/// <summary>A part of the set-up, in the order in which an operator reads of them.</summary>
public enum CheckupArea
{
    Settings,
    Storage,
    Slack,
    Teams,
    WebAddress,
    Content,
    HelpDesks,
}
