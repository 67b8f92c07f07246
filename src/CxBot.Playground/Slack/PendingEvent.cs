namespace CxBot.Playground.Slack;

/// <summary>An event on its way to the bot; kept until it was taken or Slack gave up.</summary>
/// <param name="Id">Slack's event id.</param>
/// <param name="Body">The whole envelope as JSON.</param>
/// <param name="Born">When it happened.</param>
internal sealed record PendingEvent(string Id, string Body, DateTimeOffset Born);
