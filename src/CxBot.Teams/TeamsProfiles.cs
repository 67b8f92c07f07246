using System.Collections.Concurrent;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Teams.Tokens;
using CxBot.Teams.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Teams;

/// <summary>Knows people by the roster of a conversation where they were seen, and by what their client says of language and zone.</summary>
internal sealed class TeamsProfiles(ConnectorClient connector, ConversationBook book, TimeProvider time, ILogger<TeamsProfiles> logger)
    : IProfileSource
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    // Display names as activities and tokens tell them, for where there is no roster to ask. Of this process only.
    private readonly ConcurrentDictionary<(string Tenant, string User), string> heard = new();

    public string Platform => TeamsSetup.Platform;

    public async Task<Profile?> FindAsync(Account account, CancellationToken ct)
    {
        var person = await book.PersonAsync(account.Workspace, account.User, ct);
        var member = (person.Chat ?? person.Conversation) is { } conversation
            ? await SeekAsync(account.Workspace, conversation, person.Mri ?? account.User, ct)
            : null;
        if ((member?.Name ?? heard.GetValueOrDefault((account.Workspace, account.User))) is not { Length: > 0 } name)
            return null;
        return member is null
            ? new Profile(name, null, person.TimeZone, person.Language, IsGuest: null, IsWhole: false)
            : MemberProfile.Of(member, name, person, account.Workspace);
    }

    /// <summary>
    /// The Entra ids of the author and of the people mentioned who came by MRI only. Whom nobody knows in time is left out: teams,
    /// channels and tags are mentioned in the same way.
    /// </summary>
    public async Task<KnownPeople> KnownAsync(Activity activity, CancellationToken ct)
    {
        var known = new Dictionary<string, string>();
        foreach (var person in (activity.Entities ?? []).Select(entity => entity.Mentioned).Prepend(activity.From))
        {
            if (person?.Id is not { } mri || mri == activity.Recipient?.Id || SpokenText.IsPlace(mri))
                continue;
            var user = person.AadObjectId ?? await book.FindUserAsync(mri, ct) ?? await SeekUserAsync(activity, mri, ct);
            if (user is not null)
                known[mri] = user;
            if (person.Name is { Length: > 0 } name)
                heard[(activity.Tenant, user ?? mri)] = name;
        }
        return known.Count == 0 ? KnownPeople.Nobody : new KnownPeople(known);
    }

    /// <summary>Remembers how somebody is called, as Entra told in a token of theirs.</summary>
    public void Hear(Account account, string name) => heard[(account.Workspace, account.User)] = name;

    private async Task<string?> SeekUserAsync(Activity activity, string mri, CancellationToken ct)
    {
        if (activity.IsFromAnywhere || activity.Conversation?.BaseId is not { Length: > 0 } conversation)
            return null;
        var member = await SeekAsync(activity.Tenant, conversation, mri, ct);
        if ((member?.AadObjectId ?? member?.ObjectId) is not { } user)
            return null;
        await book.KeepMemberAsync(activity.Tenant, conversation, mri, user, ct);
        return user;
    }

    private async Task<Member?> SeekAsync(string tenant, string conversation, string member, CancellationToken ct)
    {
        if (await book.FindAsync(tenant, conversation, ct) is not { } reference)
            return null;
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, ct);
        try
        {
            return await connector.FindMemberAsync(reference.ServiceUrl, conversation, member, either.Token);
        }
        catch (Exception fault) when (fault is ConnectorException or TokenUnavailableException || ConnectorClient.IsUnreachable(fault, ct))
        {
            Log.NotLookedUp(logger, fault.Message);
            return null;
        }
    }
}
