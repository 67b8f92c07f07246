using System.Globalization;
using CxBot.Playground.Demo;
using CxBot.Playground.Page;
using CxBot.Playground.Storage;

namespace CxBot.Playground.Teams;

/// <summary>The messages of the tenant and where the bot is installed. Every change is in the journal when its task ends.</summary>
internal sealed class TeamsConversations
{
    private const string Installed = "teams.installed";

    private readonly Lock gate = new();
    private readonly Journal journal;
    private readonly Shelf<TeamsMessage> shelf;
    private readonly ChangeFeed feed;
    private readonly TimeProvider time;
    private readonly Dictionary<string, SortedList<string, TeamsMessage>> messages;
    private readonly HashSet<string> installed;
    private long last;

    public TeamsConversations(Journal journal, ChangeFeed feed, TimeProvider time)
    {
        this.journal = journal;
        this.feed = feed;
        this.time = time;
        shelf = new Shelf<TeamsMessage>(journal, "teams.message", KeptJson.Default.TeamsMessage);
        messages = TeamsConversation.All.ToDictionary(
            conversation => conversation.Id,
            _ => new SortedList<string, TeamsMessage>(StringComparer.Ordinal)
        );
        foreach (var message in shelf.Load().Where(message => messages.ContainsKey(message.Conversation)))
        {
            messages[message.Conversation].Add(message.Id, message);
            last = Math.Max(last, long.Parse(message.Id, CultureInfo.InvariantCulture));
        }

        installed = [.. journal.Read(Installed).Select(row => row.Id)];
    }

    /// <summary>Whether the bot is installed in it.</summary>
    public bool BotIsIn(TeamsConversation conversation)
    {
        lock (gate)
            return installed.Contains(conversation.Id);
    }

    public async Task InstallBotAsync(TeamsConversation conversation)
    {
        lock (gate)
            installed.Add(conversation.Id);
        await journal.WriteAsync(Installed, conversation.Id, HarbourAndPine.TeamsBotId);
    }

    public async Task UninstallBotAsync(TeamsConversation conversation)
    {
        lock (gate)
            installed.Remove(conversation.Id);
        await journal.WriteAsync(Installed, conversation.Id, null);
    }

    /// <summary>All messages of the conversation, oldest first.</summary>
    public IReadOnlyList<TeamsMessage> In(string conversation)
    {
        lock (gate)
            return [.. messages[conversation].Values];
    }

    public TeamsMessage? Find(string? conversation, string? id)
    {
        lock (gate)
            return conversation is not null && id is not null && messages.TryGetValue(conversation, out var all)
                ? all.GetValueOrDefault(id)
                : null;
    }

    /// <summary>Adds the message under a new id.</summary>
    public async Task<TeamsMessage> AddAsync(TeamsMessage message)
    {
        Task kept;
        lock (gate)
        {
            last = Math.Max(last + 1, time.GetUtcNow().ToUnixTimeMilliseconds());
            message = message with { Id = last.ToString(CultureInfo.InvariantCulture) };
            messages[message.Conversation].Add(message.Id, message);
            kept = shelf.PutAsync(message.Key, message);
        }

        await kept;
        feed.Tell("teams.message", message.Conversation);
        return message;
    }

    /// <summary>Changes the message; false when it is gone.</summary>
    public async Task<bool> ChangeAsync(string conversation, string id, Func<TeamsMessage, TeamsMessage> change)
    {
        Task kept;
        lock (gate)
        {
            if (Find(conversation, id) is not { } found)
                return false;
            var changed = change(found);
            messages[conversation][id] = changed;
            kept = shelf.PutAsync(changed.Key, changed);
        }

        await kept;
        feed.Tell("teams.message", conversation);
        return true;
    }

    public async Task RemoveAsync(TeamsMessage message)
    {
        Task kept;
        lock (gate)
        {
            messages[message.Conversation].Remove(message.Id);
            kept = shelf.RemoveAsync(message.Key);
        }

        await kept;
        feed.Tell("teams.message", message.Conversation);
    }
}
