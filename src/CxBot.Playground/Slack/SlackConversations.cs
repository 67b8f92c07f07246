using CxBot.Playground.Demo;
using CxBot.Playground.Page;
using CxBot.Playground.Storage;

namespace CxBot.Playground.Slack;

/// <summary>The messages of the workspace. Every change is in the journal when its task ends.</summary>
internal sealed class SlackConversations
{
    private const string BotJoined = "slack.joined";

    private readonly Lock gate = new();
    private readonly Journal journal;
    private readonly Shelf<SlackMessage> shelf;
    private readonly ChangeFeed feed;
    private readonly TimeProvider time;
    private readonly Dictionary<string, SortedList<string, SlackMessage>> messages;
    private readonly HashSet<string> joined;

    public SlackConversations(Journal journal, ChangeFeed feed, TimeProvider time)
    {
        this.journal = journal;
        this.feed = feed;
        this.time = time;
        shelf = new Shelf<SlackMessage>(journal, "slack.message", KeptJson.Default.SlackMessage);
        messages = SlackConversation.All.ToDictionary(
            conversation => conversation.Id,
            _ => new SortedList<string, SlackMessage>(StringComparer.Ordinal)
        );
        foreach (var message in shelf.Load().Where(message => messages.ContainsKey(message.Channel)))
            messages[message.Channel].Add(message.Ts, message);
        joined = [.. journal.Read(BotJoined).Select(row => row.Id)];
    }

    /// <summary>Whether the bot is in it.</summary>
    public bool BotIsIn(SlackConversation conversation)
    {
        if (conversation.IsChat)
            return true;
        lock (gate)
            return joined.Contains(conversation.Id);
    }

    public async Task JoinBotAsync(SlackConversation conversation)
    {
        lock (gate)
            joined.Add(conversation.Id);
        await journal.WriteAsync(BotJoined, conversation.Id, HarbourAndPine.SlackBotUserId);
    }

    /// <summary>All messages of the conversation, oldest first, ephemeral ones included.</summary>
    public IReadOnlyList<SlackMessage> In(string channel)
    {
        lock (gate)
            return [.. messages[channel].Values];
    }

    public SlackMessage? Find(string? channel, string? ts)
    {
        lock (gate)
            return channel is not null && ts is not null && messages.TryGetValue(channel, out var all) ? all.GetValueOrDefault(ts) : null;
    }

    /// <summary>Adds the message under a new timestamp.</summary>
    public async Task<SlackMessage> AddAsync(SlackMessage message)
    {
        Task kept;
        lock (gate)
        {
            var all = messages[message.Channel];
            message = message with { Ts = SlackTs.After(all.Count == 0 ? null : all.Keys[^1], time) };
            all.Add(message.Ts, message);
            kept = Task.WhenAll(shelf.PutAsync(message.Key, message), CountReplyAsync(all, message));
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
        lock (gate)
        {
            if (Find(channel, ts) is not { } found)
                return null;
            changed = change(found);
            messages[channel][ts] = changed;
            kept = shelf.PutAsync(changed.Key, changed);
        }

        await kept;
        Tell(changed);
        return changed;
    }

    public async Task RemoveAsync(SlackMessage message)
    {
        Task kept;
        lock (gate)
        {
            messages[message.Channel].Remove(message.Ts);
            kept = shelf.RemoveAsync(message.Key);
        }

        await kept;
        Tell(message);
    }

    // Nobody but its reader knows of an ephemeral one.
    private Task CountReplyAsync(SortedList<string, SlackMessage> all, SlackMessage reply)
    {
        if (reply is not { ThreadTs: { } root, OnlyFor: null } || !all.TryGetValue(root, out var parent))
            return Task.CompletedTask;
        all[root] = parent = parent with { Replies = parent.Replies + 1 };
        return shelf.PutAsync(parent.Key, parent);
    }

    private void Tell(SlackMessage message) => feed.Tell("slack.message", message.Channel, message.OnlyFor);
}
