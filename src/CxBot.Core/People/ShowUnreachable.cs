using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>Shows administrators whom no message reaches, and what the platform says of it.</summary>
internal sealed class ShowUnreachable(CxDb db) : ICommand, IReadOnlyHandler
{
    private const int Most = 30;

    public string Name => "unreachable";

    public Text Usage => PeopleTexts.UnreachableUsage;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var all =
            from identity in db.Identities
            join workspace in db.Workspaces on identity.WorkspaceId equals workspace.Id
            join person in db.People on identity.PersonId equals person.Id
            where person.OrganisationId == turn.Actor.OrganisationId && person.IsActive && identity.UnreachableAt != null
            select new
            {
                Person = person,
                Workspace = workspace,
                identity.UnreachableAt,
                identity.UnreachableReason,
            };
        var count = await all.CountAsync(ct);
        if (count == 0)
            return new Reply.Private(Card.Of(PeopleTexts.UnreachableNobody));
        var shown = await all.OrderByDescending(one => one.UnreachableAt).ThenBy(one => one.Person.Id).Take(Most).ToListAsync(ct);
        var rows = shown.Select(one => new Fact(
            PeopleTexts.Name(new PersonName(one.Person.Id, one.Person.Name)),
            PeopleTexts.UnreachableRow(OutboxTexts.Platform(one.Workspace), one.UnreachableReason ?? "", one.UnreachableAt!.Value)
        ));
        List<CardBlock> blocks = [new Heading(PeopleTexts.UnreachableTitle(count)), new Facts([.. rows])];
        if (count > Most)
            blocks.Add(new Small(PeopleTexts.UnreachableMore(count - Most)));
        blocks.Add(new Small(PeopleTexts.UnreachableMend));
        return new Reply.Private(new Card(PeopleTexts.UnreachableTitle(count), blocks));
    }
}
