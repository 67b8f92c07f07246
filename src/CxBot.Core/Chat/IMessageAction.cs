namespace CxBot.Core.Chat;

/// <summary>Handles what one can do with somebody's message.</summary>
public interface IMessageAction : IHandler<MessagePicked>
{
    /// <summary>The callback or command id in both manifests, e.g. "report_issue".</summary>
    string Id { get; }
}
