namespace CxBot.Playground.Slack.BlockKit;

/// <summary>Where blocks are shown, which decides how many and which.</summary>
internal enum Surface
{
    Message,
    Modal,
    Home,
}
