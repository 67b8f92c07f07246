using CxBot.Playground.Demo;
using CxBot.Playground.Page;
using CxBot.Playground.Storage;

namespace CxBot.Playground.Slack;

/// <summary>The messages of the workspace. Every change is in the journal when its task ends.</summary>
internal sealed class SlackConversations
{
    private const string BotJoined = "slack.joined";

    private readonly Lock _gate = new();
    private readonly Journal _journal;
    private readonly Shelf<SlackMessage> _shelf;
    private readonly ChangeFeed _feed;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, SortedList<string, SlackMessage>> _messages;
    private readonly HashSet<string> _joined;

    public SlackConversations(Journal journal, ChangeFeed feed, TimeProvider time)
    {
        _journal = journal;
        _feed = feed;
        _time = time;
        _shelf = new Shelf<SlackMessage>(journal, "slack.message", KeptJson.Default.SlackMessage);
        _messages = SlackConversation.All.ToDictionary(
            conversation => conversation.Id,
            _ => new SortedList<string, SlackMessage>(StringComparer.Ordinal)
        );
        foreach (var message in _shelf.Load().Where(message => _messages.ContainsKey(message.Channel)))
            _messages[message.Channel].Add(message.Ts, message);
        _joined = [.. journal.Read(BotJoined).Select(row => row.Id)];
    }

    /// <summary>Whether the bot is in it.</summary>
    public bool BotIsIn(SlackConversation conversation)
    {
        if (conversation.IsChat)
            return true;
        lock (_gate)
            return _joined.Contains(conversation.Id);
    }

    public async Task JoinBotAsync(SlackConversation conversation)
    {
        lock (_gate)
            _joined.Add(conversation.Id);
        await _journal.WriteAsync(BotJoined, conversation.Id, HarbourAndPine.SlackBotUserId);
    }

    /// <summary>All messages of the conversation, oldest first, ephemeral ones included.</summary>
    public IReadOnlyList<SlackMessage> In(string channel)
    {
        lock (_gate)
            return [.. _messages[channel].Values];
    }

    public SlackMessage? Find(string? channel, string? ts)
    {
        lock (_gate)
            return channel is not null && ts is not null && _messages.TryGetValue(channel, out var all) ? all.GetValueOrDefault(ts) : null;
    }

    /// <summary>Adds the message under a new timestamp.</summary>
    public async Task<SlackMessage> AddAsync(SlackMessage message)
    {
        Task kept;
        lock (_gate)
        {
            var all = _messages[message.Channel];
            message = message with { Ts = SlackTs.After(all.Count == 0 ? null : all.Keys[^1], _time) };
            all.Add(message.Ts, message);
            kept = _shelf.PutAsync(message.Key, message);
        }

        await kept;
        Tell(message);
        return message;
    }

    /// <summary>Changes the message, or returns null when it is gone.</summary>
    public async Task<SlackMessage?> ChangeAsync(string channel, string ts, Func<SlackMessage, SlackMessage> change)
    {
        Task kept;
        SlackMessage changed;
        lock (_gate)
        {
            if (Find(channel, ts) is not { } found)
                return null;
            changed = change(found);
            _messages[channel][ts] = changed;
            kept = _shelf.PutAsync(changed.Key, changed);
        }

        await kept;
        Tell(changed);
        return changed;
    }

    public async Task RemoveAsync(SlackMessage message)
    {
        Task kept;
        lock (_gate)
        {
            _messages[message.Channel].Remove(message.Ts);
            kept = _shelf.RemoveAsync(message.Key);
        }

        await kept;
        Tell(message);
    }

    private void Tell(SlackMessage message) => _feed.Tell("slack.message", message.Channel, message.OnlyFor);
}
