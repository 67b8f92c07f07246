using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>Takes whom a manager chose for their team, or no longer for it.</summary>
internal sealed class SendTeam(CxDb db) : IForm
{
    public string Id => TeamForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var adds = TeamForm.Adds(submitted.State);
        var ids = submitted.Answers.People(TeamForm.People);
        var people = await db
            .People.AsNoTracking()
            .Where(person => ids.Contains(person.Id) && person.OrganisationId == turn.Actor.OrganisationId && person.IsActive)
            .OrderBy(person => person.Name)
            .ThenBy(person => person.Id)
            .ToListAsync(ct);
        var named = new NamedColleagues([.. people.Select(person => person.ToColleague())], [], "");
        if (TeamRules.Fault(named, turn.Actor) is not { } fault)
            return await TeamChange.RunAsync(db, turn, adds, named.Found);
        var form = (await TeamForm.AskAsync(db, turn, adds, named)).With(submitted.Answers);
        return new Reply.Fix(form, new Dictionary<string, Text> { [TeamForm.People] = fault.Sentence });
    }
}
