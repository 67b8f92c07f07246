using System.Globalization;
using CxBot.Playground.Demo;
using CxBot.Playground.Page;
using CxBot.Playground.Storage;

namespace CxBot.Playground.Teams;

/// <summary>The messages of the tenant and where the bot is installed. Every change is in the journal when its task ends.</summary>
internal sealed class TeamsConversations
{
    private const string Installed = "teams.installed";

    private readonly Lock _gate = new();
    private readonly Journal _journal;
    private readonly Shelf<TeamsMessage> _shelf;
    private readonly ChangeFeed _feed;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, SortedList<string, TeamsMessage>> _messages;
    private readonly HashSet<string> _installed;
    private long _last;

    public TeamsConversations(Journal journal, ChangeFeed feed, TimeProvider time)
    {
        _journal = journal;
        _feed = feed;
        _time = time;
        _shelf = new Shelf<TeamsMessage>(journal, "teams.message", KeptJson.Default.TeamsMessage);
        _messages = TeamsConversation.All.ToDictionary(
            conversation => conversation.Id,
            _ => new SortedList<string, TeamsMessage>(StringComparer.Ordinal)
        );
        foreach (var message in _shelf.Load().Where(message => _messages.ContainsKey(message.Conversation)))
        {
            _messages[message.Conversation].Add(message.Id, message);
            _last = Math.Max(_last, long.Parse(message.Id, CultureInfo.InvariantCulture));
        }

        _installed = [.. journal.Read(Installed).Select(row => row.Id)];
    }

    /// <summary>Whether the bot is installed in it.</summary>
    public bool BotIsIn(TeamsConversation conversation)
    {
        lock (_gate)
            return _installed.Contains(conversation.Id);
    }

    public async Task InstallBotAsync(TeamsConversation conversation)
    {
        lock (_gate)
            _installed.Add(conversation.Id);
        await _journal.WriteAsync(Installed, conversation.Id, HarbourAndPine.TeamsBotId);
    }

    /// <summary>All messages of the conversation, oldest first.</summary>
    public IReadOnlyList<TeamsMessage> In(string conversation)
    {
        lock (_gate)
            return [.. _messages[conversation].Values];
    }

    public TeamsMessage? Find(string? conversation, string? id)
    {
        lock (_gate)
            return conversation is not null && id is not null && _messages.TryGetValue(conversation, out var all)
                ? all.GetValueOrDefault(id)
                : null;
    }

    /// <summary>Adds the message under a new id.</summary>
    public async Task<TeamsMessage> AddAsync(TeamsMessage message)
    {
        Task kept;
        lock (_gate)
        {
            _last = Math.Max(_last + 1, _time.GetUtcNow().ToUnixTimeMilliseconds());
            message = message with { Id = _last.ToString(CultureInfo.InvariantCulture) };
            _messages[message.Conversation].Add(message.Id, message);
            kept = _shelf.PutAsync(message.Key, message);
        }

        await kept;
        _feed.Tell("teams.message", message.Conversation);
        return message;
    }

    /// <summary>Changes the message; false when it is gone.</summary>
    public async Task<bool> ChangeAsync(string conversation, string id, Func<TeamsMessage, TeamsMessage> change)
    {
        Task kept;
        lock (_gate)
        {
            if (Find(conversation, id) is not { } found)
                return false;
            var changed = change(found);
            _messages[conversation][id] = changed;
            kept = _shelf.PutAsync(changed.Key, changed);
        }

        await kept;
        _feed.Tell("teams.message", conversation);
        return true;
    }

    public async Task RemoveAsync(TeamsMessage message)
    {
        Task kept;
        lock (_gate)
        {
            _messages[message.Conversation].Remove(message.Id);
            kept = _shelf.RemoveAsync(message.Key);
        }

        await kept;
        _feed.Tell("teams.message", message.Conversation);
    }
}
