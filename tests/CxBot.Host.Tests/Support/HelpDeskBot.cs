namespace CxBot.Host.Tests.Support;

/// <summary>A bot in an invented Slack, with a help desk that hears of issues and may report them.</summary>
internal static class HelpDeskBot
{
    public static (string, string)[] Settings(FakeSlack slack, WebhookReceiver desk) =>
        [
            ("Slack__ApiBaseUrl", slack.ApiBaseUrl),
            ("Slack__SigningSecret", FakeSlack.SigningSecret),
            ("Slack__BotToken", "xoxb-1-invented"),
            ("HelpDesk__Webhooks__0__Url", desk.Url),
            ("HelpDesk__Webhooks__0__Secret", WebhookReceiver.Secret),
            ("HelpDesk__Sources__0__Name", "Survey"),
            ("HelpDesk__Sources__0__Secret", WebhookReceiver.Secret),
        ];

    /// <summary>Says a command; a first word to the bot makes its organisation.</summary>
    public static async Task SayAsync(this RunningBot bot, string text)
    {
        using var answer = await SlackCommand.SendAsync(bot.Http, "UANA", "/cx", text, Guid.NewGuid().ToString("N"));
        answer.EnsureSuccessStatusCode();
    }
}
