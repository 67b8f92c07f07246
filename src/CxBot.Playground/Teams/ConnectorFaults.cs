namespace CxBot.Playground.Teams;

/// <summary>"No"s that somebody ordered for the next calls of the bot, to see what it makes of them.</summary>
internal sealed class ConnectorFaults
{
    private readonly Lock gate = new();
    private readonly List<OrderedFault> ordered = [];

    public void Order(OrderedFault fault)
    {
        lock (gate)
            ordered.Add(fault);
    }

    /// <summary>The next one for a call about this conversation, which may have a thread or be none at all.</summary>
    public OrderedFault? Take(string? wireId)
    {
        var conversation = wireId is null ? null : TeamsConversation.Split(wireId).Id;
        lock (gate)
        {
            var at = ordered.FindIndex(fault => fault.Conversation is null || fault.Conversation == conversation);
            if (at < 0)
                return null;
            var fault = ordered[at];
            if (fault.Times > 1)
                ordered[at] = fault with { Times = fault.Times - 1 };
            else
                ordered.RemoveAt(at);
            return fault;
        }
    }
}
