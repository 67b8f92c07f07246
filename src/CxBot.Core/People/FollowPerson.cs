using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.Extensions.Options;

namespace CxBot.Core.People;

/// <summary>What a platform tells of somebody is kept; whoever was deactivated leaves board, search and routing.</summary>
internal sealed class FollowPerson(CxDb db, PeopleDirectory people, IOptions<WorkspaceOptions> workspaces) : IHandler<PersonChanged>
{
    public async Task<Reply> RunAsync(PersonChanged changed, Turn turn, CancellationToken ct)
    {
        var apart = workspaces.Value.BeginApart;
        var kept = await IdentityRecord.KeepAsync(db, changed.Who, changed.Profile, speaking: false, apart, turn.Now, people.Forget);
        db.AfterCommit(() => people.Forget(kept.Person.Id));
        return new Reply.Silent();
    }
}
