using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>
/// The conversation references: learnt from every activity, since service URLs move, and needed for whatever the bot says first.
/// </summary>
internal sealed class ConversationBook(AdapterNotes notes, TimeProvider time)
{
    public async Task<ConversationNote?> FindAsync(string tenant, string conversation, CancellationToken ct) =>
        await ReadAsync<ConversationNote>($"conversation:{conversation}", ct) ?? await ReadAsync<ConversationNote>($"tenant:{tenant}", ct);

    public async Task<PersonNote> PersonAsync(string tenant, string user, CancellationToken ct) =>
        await ReadAsync<PersonNote>(PersonKey(tenant, user), ct) ?? new PersonNote();

    /// <summary>The Entra id behind an MRI, if somebody told it before.</summary>
    public Task<string?> FindUserAsync(string mri, CancellationToken ct) => notes.FindAsync(TeamsSetup.Platform, $"mri:{mri}", ct);

    /// <summary>The newest reference in the tenant: where Teams calls from now.</summary>
    public Task<ConversationNote?> NewestAsync(string tenant, CancellationToken ct) => ReadAsync<ConversationNote>($"tenant:{tenant}", ct);

    /// <summary>Keeps a person's one-to-one chat; null when it is gone.</summary>
    public Task KeepChatAsync(string tenant, string user, string? chat, CancellationToken ct) =>
        ChangePersonAsync(tenant, user, person => person with { Chat = chat }, ct);

    /// <summary>Keeps where Teams' service is now, for a conversation and for whatever else the tenant has no better address of.</summary>
    public async Task MoveAsync(string tenant, string? conversation, ConversationNote moved, CancellationToken ct)
    {
        if (conversation is not null)
            await ChangeAsync<ConversationNote>(
                $"conversation:{conversation}",
                kept => (kept ?? moved) with { ServiceUrl = moved.ServiceUrl },
                ct
            );
        await KeepAsync($"tenant:{tenant}", OfTenant(moved), ct);
    }

    /// <summary>Keeps that nothing goes to a person, until a word from them.</summary>
    public Task KeepRefusalAsync(string tenant, string user, string code, CancellationToken ct)
    {
        var refusal = new Refusal(code, time.GetUtcNow());
        return ChangePersonAsync(tenant, user, person => person with { Refusal = refusal }, ct);
    }

    /// <summary>Keeps that nothing goes to a room, until an activity from there.</summary>
    public Task KeepRefusalAsync(string conversation, ConversationNote reference, string code, CancellationToken ct)
    {
        var refusal = new Refusal(code, time.GetUtcNow());
        return ChangeAsync<ConversationNote>($"conversation:{conversation}", kept => (kept ?? reference) with { Refusal = refusal }, ct);
    }

    /// <summary>Keeps what a roster said of a person.</summary>
    public async Task KeepMemberAsync(string tenant, string conversation, string mri, string user, CancellationToken ct)
    {
        if (user != mri)
            await notes.KeepAsync(TeamsSetup.Platform, $"mri:{mri}", user, ct);
        await ChangePersonAsync(tenant, user, person => person with { Mri = mri, Conversation = person.Conversation ?? conversation }, ct);
    }

    /// <summary>Keeps where to answer. Costs a write only when it is new or moved.</summary>
    public async Task KeepReferenceAsync(Activity activity, CancellationToken ct)
    {
        if (activity is not { ServiceUrl: { } serviceUrl, Recipient.Id: { } bot, Conversation: { Id: not null } conversation })
            return;
        var reference = new ConversationNote(serviceUrl, bot)
        {
            Refusal = activity.TakesBotOut ? new Refusal(Refusal.Uninstalled, time.GetUtcNow()) : null,
            IsRoom = conversation.ConversationType is "channel" or "groupChat",
            IsChannel = conversation.ConversationType is "channel",
            Team = activity.Team,
            Tenant = activity.Tenant,
        };
        if (activity.TakesBotOut || !activity.IsFromAnywhere)
            await ChangeAsync<ConversationNote>(
                $"conversation:{conversation.BaseId}",
                // A press may come without its team.
                kept => reference with { Team = reference.Team ?? kept?.Team },
                ct
            );
        await KeepAsync($"tenant:{activity.Tenant}", OfTenant(reference), ct);
    }

    /// <summary>Keeps what an activity told of its author. Costs a write only when something is new.</summary>
    public async Task KeepPersonAsync(Activity activity, Situation situation, CancellationToken ct)
    {
        var (from, at) = situation;
        if (activity.From?.Id is not { } mri || mri == activity.Recipient?.Id)
            return;
        if (from.User != mri)
            await notes.KeepAsync(TeamsSetup.Platform, $"mri:{mri}", from.User, ct);
        var refusal = activity.TakesBotOut && at.Kind == AddressKind.Personal ? new Refusal(Refusal.Uninstalled, time.GetUtcNow()) : null;
        await ChangePersonAsync(
            at.Workspace,
            from.User,
            person =>
                person with
                {
                    Mri = mri,
                    Conversation = person.Conversation ?? (activity.IsFromAnywhere ? null : at.Conversation),
                    Chat = at.Kind == AddressKind.Personal && !activity.IsFromAnywhere ? at.Conversation : person.Chat,
                    Refusal = refusal,
                    Language = activity.Locale ?? person.Language,
                    TimeZone = activity.LocalTimezone ?? person.TimeZone,
                },
            ct
        );
    }

    /// <summary>All channels and group chats that the bot is in, by their id.</summary>
    public async Task<IReadOnlyDictionary<string, ConversationNote>> RoomsAsync(CancellationToken ct) =>
        (await ConversationsAsync(ct)).Where(room => room.Value is { IsRoom: true, Refusal: null, Tenant: not null }).ToDictionary();

    /// <summary>Keeps that the bot was taken out of a team: nothing goes to its channels any more. Which ones those were.</summary>
    public async Task<IReadOnlyList<string>> LeaveTeamAsync(string team, CancellationToken ct)
    {
        var channels = (await RoomsAsync(ct)).Where(room => IsOf(room, team)).ToList();
        foreach (var (channel, reference) in channels)
            await KeepRefusalAsync(channel, reference, Refusal.Uninstalled, ct);
        return [.. channels.Select(channel => channel.Key)];
    }

    /// <summary>Keeps that the bot is in a team again: its channels take messages at once.</summary>
    public async Task ReturnToTeamAsync(string team, CancellationToken ct)
    {
        foreach (var (channel, reference) in await ConversationsAsync(ct))
        {
            if (IsOf(KeyValuePair.Create(channel, reference), team) && reference.Refusal is { Code: Refusal.Uninstalled })
                await ChangeAsync<ConversationNote>($"conversation:{channel}", kept => (kept ?? reference) with { Refusal = null }, ct);
        }
    }

    /// <summary>Keeps of rooms whose team nobody told so far that they are the team's.</summary>
    public async Task KeepTeamAsync(string tenant, string team, IEnumerable<string> channels, CancellationToken ct)
    {
        var conversations = await ConversationsAsync(ct);
        foreach (var channel in channels)
        {
            if (conversations.TryGetValue(channel, out var reference) && reference.Team is null)
                await ChangeAsync<ConversationNote>(
                    $"conversation:{channel}",
                    kept => (kept ?? reference) with { Team = team, Tenant = tenant, IsRoom = true, IsChannel = true },
                    ct
                );
        }
    }

    /// <summary>The team's channels that the bot is in.</summary>
    public async Task<IReadOnlyList<string>> ChannelsOfAsync(string team, CancellationToken ct) =>
        [.. (await RoomsAsync(ct)).Where(room => IsOf(room, team)).Select(room => room.Key)];

    /// <summary>Everybody of a tenant of whom something is kept, by their user id.</summary>
    public async Task<IReadOnlyDictionary<string, PersonNote>> PeopleAsync(string tenant, CancellationToken ct)
    {
        var prefix = PersonKey(tenant, "");
        var all = await notes.ListAsync(TeamsSetup.Platform, prefix, ct);
        return all.ToDictionary(note => note.Key[prefix.Length..], note => TeamsJson.Read<PersonNote>(note.Value)!);
    }

    private async Task<Dictionary<string, ConversationNote>> ConversationsAsync(CancellationToken ct)
    {
        const string Prefix = "conversation:";
        var all = await notes.ListAsync(TeamsSetup.Platform, Prefix, ct);
        return all.ToDictionary(note => note.Key[Prefix.Length..], note => TeamsJson.Read<ConversationNote>(note.Value)!);
    }

    // A team's first channel has the team's own id.
    private static bool IsOf(KeyValuePair<string, ConversationNote> room, string team) => room.Value.Team == team || room.Key == team;

    private static ConversationNote OfTenant(ConversationNote reference) =>
        reference with
        {
            Refusal = null,
            IsRoom = false,
            IsChannel = false,
            Team = null,
        };

    private static string PersonKey(string tenant, string user) => $"person:{tenant}:{user}";

    private async Task<T?> ReadAsync<T>(string key, CancellationToken ct)
        where T : class => await notes.FindAsync(TeamsSetup.Platform, key, ct) is { } note ? TeamsJson.Read<T>(note) : null;

    private Task ChangePersonAsync(string tenant, string user, Func<PersonNote, PersonNote> change, CancellationToken ct) =>
        ChangeAsync<PersonNote>(PersonKey(tenant, user), kept => change(kept ?? new PersonNote()), ct);

    private Task ChangeAsync<T>(string key, Func<T?, T> change, CancellationToken ct)
        where T : class =>
        notes.ChangeAsync(TeamsSetup.Platform, key, kept => TeamsJson.Text(change(kept is null ? null : TeamsJson.Read<T>(kept))), ct);

    private Task KeepAsync<T>(string key, T value, CancellationToken ct) =>
        notes.KeepAsync(TeamsSetup.Platform, key, TeamsJson.Text(value), ct);
}
