using System.Collections.Concurrent;
using System.Collections.Immutable;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Chat;

/// <summary>Finds out who acts where, before any transaction begins: platforms may have to be asked.</summary>
internal sealed class TurnResolver(PeopleDirectory people, Readers readers, TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Platform, string Workspace), long> workspaces = new();

    public async Task<Turn> ResolveAsync(Inbound inbound, CancellationToken ct)
    {
        var actor = await people.FindAsync(inbound.From, speaking: !inbound.IsUnasked, ct);
        var mentioned = await MentionedAsync(inbound, ct);
        return new Turn(actor, await PlaceAsync(inbound.At, ct), mentioned, time.GetUtcNow().UtcDateTime);
    }

    /// <summary>How the actor reads, and speaks, where they are.</summary>
    public static Reader ReaderOf(Colleague actor, Address at) =>
        new(actor.Language, actor.TimeZone, ImmutableDictionary<long, string>.Empty)
        {
            Way = WayToSpeak.At(at.Platform, at.Kind, isInThread: at.Thread is not null),
        };

    private async Task<IReadOnlyList<Colleague>> MentionedAsync(Inbound inbound, CancellationToken ct)
    {
        IReadOnlyList<Account> accounts = inbound switch
        {
            CommandInvoked command => command.Mentions,
            MessagePicked { Author: { } author } => [author],
            _ => [],
        };
        var found = new List<Colleague>(accounts.Count);
        foreach (var account in accounts)
            found.Add(await people.FindAsync(account, speaking: false, ct));
        return found;
    }

    private async Task<Place> PlaceAsync(Address at, CancellationToken ct)
    {
        if (!workspaces.TryGetValue((at.Platform, at.Workspace), out var workspaceId))
        {
            await using var db = readers.Open();
            workspaceId = await db
                .Workspaces.Where(workspace => workspace.Platform == at.Platform && workspace.ExternalId == at.Workspace)
                .Select(workspace => workspace.Id)
                .SingleAsync(ct);
            workspaces[(at.Platform, at.Workspace)] = workspaceId;
        }
        return new Place(workspaceId, at.Conversation, at.Kind, at.Thread) { IsPrivate = at.IsPrivate };
    }
}
